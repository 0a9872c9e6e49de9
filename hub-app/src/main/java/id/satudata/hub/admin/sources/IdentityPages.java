package id.satudata.hub.admin.sources;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.admin.sources.IdentityPage.MatchLine;
import id.satudata.hub.admin.sources.IdentityPage.Named;
import id.satudata.hub.admin.sources.IdentityPage.SharedLine;
import id.satudata.hub.admin.sources.IdentityPage.Way;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.Matches;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sets the page about which datasets of a source are the same. */
@Component
final class IdentityPages {

    private static final int MATCHES = 50;
    private static final int SHARED = 50;

    private final GuestPages guests;
    private final Matches matches;
    private final Arrivals arrivals;
    private final Entries entries;
    private final String stylesheet;

    IdentityPages(GuestPages guests, Matches matches, Arrivals arrivals, Entries entries) {
        this.guests = guests;
        this.matches = matches;
        this.arrivals = arrivals;
        this.entries = entries;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    static String path(Source source) {
        return SourcePages.PATH + "/" + source.id() + "/identity";
    }

    /** What the source's own page says of it. */
    String summary(Source source, Words words) {
        return words.of("identity.link", matches.count(source.id()));
    }

    /** Where the lists go on, and what became of the last order. */
    record Look(long afterMatch, Optional<EntryId> afterRecord, String notice, boolean refused) {}

    IdentityPage page(Source source, Look look, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, path(source), words.of("identity.title", words.in(source.title())));
        var open = matches.page(source.id(), look.afterMatch(), MATCHES);
        var ways = arrivals.page(source.id(), look.afterRecord(), SHARED);
        return new IdentityPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(path(source)),
                chrome.path(SourcePages.PATH + "/" + source.id()),
                look.notice(),
                look.refused(),
                open.stream().map(it -> line(it, chrome, words)).toList(),
                open.stream().anyMatch(Match::strong),
                open.size() < MATCHES
                        ? ""
                        : chrome.path(path(source) + "?after=" + open.getLast().number()),
                ways.stream().map(it -> line(it, chrome, words)).toList(),
                ways.size() < SHARED
                        ? ""
                        : chrome.path(path(source) + "?record=" + ways.getLast().record()));
    }

    private static MatchLine line(Match it, Chrome chrome, Words words) {
        return new MatchLine(
                Long.toString(it.number()),
                named(it.keptName(), it.kept(), chrome),
                named(it.recordName(), it.record(), chrome),
                it.key(),
                words.of("identity.kind." + word(it.kind())),
                it.reasons().stream()
                        .map(reason -> words.of("identity.reason." + word(reason)))
                        .collect(joining(", ")),
                words.of(it.strong() ? "identity.strong" : "identity.weak"),
                words.time(it.at()));
    }

    private SharedLine line(Arrival it, Chrome chrome, Words words) {
        return new SharedLine(
                named(entries.find(it.entry()).map(Entry::name).orElseGet(it.entry()::toString), it.entry(), chrome),
                arrivals.of(it.entry()).stream()
                        .map(way -> way(way, chrome, words))
                        .toList());
    }

    private static Way way(Arrival it, Chrome chrome, Words words) {
        return new Way(
                it.record().toString(),
                it.source().value(),
                chrome.path(SourcePages.PATH + "/" + it.source()),
                it.key(),
                state(it, words),
                it.isLive() && !it.speaks());
    }

    private static String state(Arrival it, Words words) {
        if (it.gone().isPresent()) {
            return words.of("identity.way.gone", words.time(it.gone().get()));
        }
        if (!it.speaks()) {
            return words.of("identity.way.echo", words.time(it.since()));
        }
        return it.chosenBy()
                .map(who -> words.of("identity.way.chosen", who))
                .orElseGet(() -> words.of("identity.way.speaks"));
    }

    private static Named named(String name, EntryId entry, Chrome chrome) {
        return new Named(name, chrome.path("/dataset/" + entry + "/riwayat"));
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
