package id.satudata.hub.admin.sources;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.admin.sources.SourcesPage.SourceCard;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.SourceStanding;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** Puts one source and its runs into words. */
final class SourceCards {

    private SourceCards() {}

    static SourceCard card(SourceStanding it, Chrome chrome, Words words) {
        var source = it.source();
        var id = source.id().value();
        return new SourceCard(
                id,
                words.in(source.title()),
                source.kind(),
                shown(source.address()),
                chrome.path(SourcePages.PATH + "/" + id),
                tone(it),
                it.latest().map(run -> sentence(run, words)).orElseGet(() -> words.of("source.never")),
                departures(it, words));
    }

    /** Without a password that somebody wrote into the address. */
    static String shown(URI address) {
        var secret = address.getRawUserInfo();
        return secret == null ? address.toString() : address.toString().replace(secret + "@", "");
    }

    static String state(Run run, Words words) {
        return words.of("run." + run.state().name().toLowerCase(Locale.ROOT));
    }

    static String counts(Run run, Words words) {
        var counts = run.counts();
        return words.of("run.counts", counts.fetched(), counts.recorded(), counts.unchanged(), counts.rejected());
    }

    static String tone(RunState state) {
        return switch (state) {
            case COMPLETED -> "good";
            case RUNNING, STOPPED -> "warn";
            case PARTIAL, FAILED -> "bad";
        };
    }

    private static String sentence(Run run, Words words) {
        return words.of("source.latest", words.time(run.opened()), state(run, words), counts(run, words));
    }

    private static String tone(SourceStanding it) {
        if (it.departures().containsKey(Departure.State.HELD)) {
            return "bad";
        }
        return it.latest().map(run -> tone(run.state())).orElse("warn");
    }

    private static String departures(SourceStanding it, Words words) {
        return Arrays.stream(Departure.State.values())
                .filter(it.departures()::containsKey)
                .map(state -> words.of(
                        "absent." + state.name().toLowerCase(Locale.ROOT),
                        it.departures().getOrDefault(state, 0L)))
                .collect(joining(", "));
    }
}
