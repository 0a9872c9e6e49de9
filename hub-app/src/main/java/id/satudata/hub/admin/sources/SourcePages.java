package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.sources.SourcePage.AbsenteeLine;
import id.satudata.hub.admin.sources.SourcePage.Absentees;
import id.satudata.hub.admin.sources.SourcePage.Button;
import id.satudata.hub.admin.sources.SourcePage.RefusalLine;
import id.satudata.hub.admin.sources.SourcePage.RunLine;
import id.satudata.hub.admin.sources.SourcePage.Visit;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.Schedules;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceStanding;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets the pages about sources. */
@Component
final class SourcePages {

    static final String PATH = "/admin/sources";

    private static final int RUNS = 20;
    private static final int REFUSALS = 50;
    private static final int ABSENTEES = 50;

    private final GuestPages guests;
    private final SourceDesk desk;
    private final Schedules schedules;
    private final IdentityPages identities;
    private final String stylesheet;

    SourcePages(GuestPages guests, SourceDesk desk, Schedules schedules, IdentityPages identities) {
        this.guests = guests;
        this.desk = desk;
        this.schedules = schedules;
        this.identities = identities;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    /** Why a source is not harvested, and where to put that right. */
    String obstacle(HarvestObstacle why, SourceId source, HttpServletRequest request) {
        var words = words(request);
        var path = guests.chrome(request, PATH, "").path(PATH + "/" + source);
        return ScheduleWords.why(why, path, words);
    }

    SourcesPage all(HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, PATH, words.of("sources.title"));
        return new SourcesPage(
                chrome,
                words,
                stylesheet,
                desk.all().stream()
                        .map(it -> SourceCards.card(it, chrome, words))
                        .toList());
    }

    /** @param shown the absentees to go on after, of those about which one thing is done; the first ones of all others */
    SourcePage one(SourceStanding standing, Visit visit, Shown shown, HttpServletRequest request) {
        var words = words(request);
        var id = standing.source().id();
        var path = PATH + "/" + id;
        var chrome = guests.chrome(request, path, words.in(standing.source().title()));
        var runs = desk.runs(id, RUNS);
        return new SourcePage(
                chrome,
                words,
                stylesheet,
                visit,
                SourceCards.card(standing, chrome, words),
                ScheduleWords.state(schedules.find(id), chrome.path(path), words),
                identities.summary(standing.source(), words),
                List.of(button(standing.harvested() ? SourceTask.STOP : SourceTask.HARVEST, words)),
                runs.stream().map(it -> line(it, chrome, words)).toList(),
                runs.stream().limit(1).flatMap(it -> refusals(it, words)).toList(),
                Arrays.stream(State.values())
                        .filter(standing.departures()::containsKey)
                        .map(it -> absentees(standing, it, shown, chrome, words))
                        .toList());
    }

    /** Which absentees are wanted. */
    record Shown(Optional<State> state, Optional<EntryId> after) {
        static final Shown FIRST = new Shown(Optional.empty(), Optional.empty());

        private Optional<EntryId> afterOf(State which) {
            return state.filter(which::equals).flatMap(_ -> after);
        }
    }

    private Absentees absentees(SourceStanding of, State state, Shown shown, Chrome chrome, Words words) {
        var word = state.name().toLowerCase(Locale.ROOT);
        var id = of.source().id();
        var page = desk.departures().page(id, state, shown.afterOf(state), ABSENTEES);
        var next = page.size() < ABSENTEES
                ? ""
                : chrome.path(PATH + "/" + id + "?state=" + word + "&after="
                        + page.getLast().entry() + "#" + word);
        return new Absentees(
                words.of("absent." + word, of.departures().getOrDefault(state, 0L)),
                words.of("absent." + word + ".lead"),
                page.stream().map(it -> line(it, chrome, words)).toList(),
                next,
                tasks(state).map(it -> button(it, words)).toList());
    }

    private static Stream<SourceTask> tasks(State state) {
        return switch (state) {
            case HELD -> Stream.of(SourceTask.APPROVE, SourceTask.KEEP);
            case MISSING -> Stream.of(SourceTask.KEEP);
            case WITHDRAWN -> Stream.of(SourceTask.UNDO);
            case KEPT -> Stream.empty();
        };
    }

    private static Button button(SourceTask task, Words words) {
        return new Button(
                task.word(),
                words.of("button." + task.word()),
                task.asksFirst() ? words.of("absent.sure." + task.word()) : "");
    }

    private static AbsenteeLine line(Departure it, Chrome chrome, Words words) {
        return new AbsenteeLine(
                it.name(),
                chrome.path("/dataset/" + it.name() + "/riwayat"),
                words.time(it.since()),
                it.decidedBy().orElse(""));
    }

    private static RunLine line(Run it, Chrome chrome, Words words) {
        return new RunLine(
                chrome.path("/admin/runs/" + it.id()),
                words.time(it.opened()),
                SourceCards.state(it, words),
                SourceCards.tone(it.state()),
                SourceCards.counts(it, words),
                words.in(it.reason()));
    }

    private Stream<RefusalLine> refusals(Run run, Words words) {
        return desk.refusals(run.id(), REFUSALS).stream()
                .flatMap(it -> it.findings().stream()
                        .map(finding -> new RefusalLine(it.recordKey(), words.in(finding.message()))));
    }
}
