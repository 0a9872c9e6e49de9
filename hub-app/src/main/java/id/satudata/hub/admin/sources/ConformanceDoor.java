package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.sources.ConformancePage.ClientCard;
import id.satudata.hub.admin.sources.ConformancePage.ExampleLine;
import id.satudata.hub.admin.sources.ConformancePage.RuleLine;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.conformance.Client;
import id.satudata.hub.conformance.ConformanceReport;
import id.satudata.hub.conformance.Outcome;
import id.satudata.hub.conformance.Result;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.SourceConformance;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What other clients would choke on when they read a source, for the operator to tell its owner. */
@Controller
final class ConformanceDoor {

    private final SourceDesk desk;
    private final SourceConformance conformance;
    private final GuestPages guests;
    private final String stylesheet;

    ConformanceDoor(SourceDesk desk, SourceConformance conformance, GuestPages guests) {
        this.desk = desk;
        this.conformance = conformance;
        this.guests = guests;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /** Reads the beginning of the source now. */
    @GetMapping({"/admin/sources/{source}/conformance", "/en/admin/sources/{source}/conformance"})
    View show(@PathVariable String source, HttpServletRequest request) {
        var known = KnownSource.of(source, desk).source();
        var report = conformance
                .of(known.id())
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var words = guests.words(request, PartNames.WORDS);
        var own = SourcePages.PATH + "/" + known.id();
        var chrome =
                guests.chrome(request, own + "/conformance", words.of("conformance.title", words.in(known.title())));
        var page = new ConformancePage(
                chrome,
                words,
                stylesheet,
                chrome.path(own),
                seen(report, words),
                words.in(report.reason()),
                report.clients().stream().map(it -> card(it, report, words)).toList());
        return guests.view(page, HttpStatus.OK);
    }

    private static String seen(ConformanceReport it, Words words) {
        return it.total().isPresent()
                ? words.of("conformance.seen.of", it.records(), it.total().getAsLong())
                : words.of("conformance.seen", it.records());
    }

    private static ClientCard card(Client client, ConformanceReport report, Words words) {
        var outcome = report.outcome(client);
        var all = report.of(client);
        var broken = all.stream()
                .filter(it -> it.breaches() > 0)
                .sorted((one, other) -> other.outcome().compareTo(one.outcome()))
                .toList();
        return new ClientCard(
                client.label(),
                words.of("conformance." + word(outcome)),
                tone(outcome),
                broken.stream().map(it -> line(it, words)).toList(),
                words.of(
                        "conformance.kept",
                        count(Outcome.PASSED, report, client),
                        count(Outcome.UNSEEN, report, client)));
    }

    private static long count(Outcome outcome, ConformanceReport report, Client client) {
        return report.of(client).stream().filter(it -> it.outcome() == outcome).count();
    }

    private static RuleLine line(Result it, Words words) {
        return new RuleLine(
                words.of("conformance.rule." + word(it.outcome())),
                tone(it.outcome()),
                words.in(it.says()),
                words.in(it.mend()),
                words.of("conformance.breaches", it.breaches()),
                it.examples().stream()
                        .map(one -> new ExampleLine(one.key(), one.value()))
                        .toList());
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case LOSES, UNSEEN -> "warn";
            case BREAKS -> "bad";
        };
    }
}
