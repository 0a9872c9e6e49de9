package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPage.NoticeLine;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.RunNotice.State;
import java.util.Locale;

/** Puts into words what became of the reports of a run. */
final class NoticeSayings {

    private NoticeSayings() {}

    static NoticeLine line(RunNotice it, Words words) {
        return new NoticeLine(
                it.id().toString(),
                words.of("notice.channel." + it.channel().name().toLowerCase(Locale.ROOT)),
                it.recipient(),
                tone(it.state()),
                state(it, words),
                it.reason(),
                it.state() != State.PENDING);
    }

    private static String state(RunNotice it, Words words) {
        return switch (it.state()) {
            case PENDING ->
                it.due()
                        .map(due -> words.of("notice.pending", it.attempts(), words.time(due)))
                        .orElseGet(() -> words.of("notice.parked"));
            case SENT -> words.of("notice.sent", words.time(it.changed()));
            case FAILED -> words.of("notice.failed", it.attempts());
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case SENT -> "good";
            case PENDING -> "warn";
            case FAILED -> "bad";
        };
    }
}
