package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPage.LogLine;
import id.satudata.hub.admin.runs.RunPage.Progress;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Puts runs and what happens in them into words. */
final class RunSayings {

    private static final int WHOLE = 100;
    private static final Duration SOON = Duration.ofSeconds(90);

    private RunSayings() {}

    static Progress progress(Run run, Instant now, Words words) {
        var running = run.state() == RunState.RUNNING;
        return new Progress(
                words.of("run." + run.state().name().toLowerCase(Locale.ROOT)),
                counts(run, words),
                percent(run),
                running ? pace(run, now, words) : "",
                running);
    }

    static String counts(Run run, Words words) {
        var counts = run.counts();
        var done = words.of("run.counts", counts.fetched(), counts.recorded(), counts.unchanged(), counts.rejected());
        return run.total().isPresent() ? words.of("run.of", run.total().getAsLong(), done) : done;
    }

    static String unchanged(Run run, Words words) {
        return run.unchangedSince()
                .map(it -> words.of("run.unchanged", words.time(it)))
                .orElse("");
    }

    private static int percent(Run run) {
        var total = run.total().orElse(0);
        return total > 0 ? (int) Math.min(WHOLE, run.counts().fetched() * WHOLE / total) : -1;
    }

    /** Told only of a run in one piece: for how long another one was interrupted is not its pace. */
    private static String pace(Run run, Instant now, Words words) {
        var fetched = run.counts().fetched();
        var seconds = Duration.between(run.opened(), now).toMillis() / 1000.0;
        if (run.attempts() > 1 || fetched == 0 || seconds <= 0) {
            return "";
        }
        var rate = fetched / seconds;
        var left = run.total().orElse(0) - fetched;
        if (left <= 0) {
            return words.of("run.pace", rate);
        }
        var time = Duration.ofSeconds((long) Math.ceil(left / rate));
        return time.compareTo(SOON) < 0
                ? words.of("run.pace.seconds", rate, time.toSeconds())
                : words.of("run.pace.minutes", rate, time.plusSeconds(59).toMinutes());
    }

    static LogLine line(RunEvent event, Words words) {
        return new LogLine(words.time(event.at()), event.level().name().toLowerCase(Locale.ROOT), text(event, words));
    }

    /** An end has its reason in English and Indonesian, but for those of older hubs. */
    private static Object[] facts(RunEvent event) {
        var facts = event.arguments();
        return (facts.size() == 1 ? List.of(facts.getFirst(), facts.getFirst()) : facts).toArray();
    }

    /** What an older or newer hub wrote is shown as it is. */
    private static String text(RunEvent event, Words words) {
        var key = "event." + event.code();
        return words.has(key) ? words.of(key, facts(event)) : event.code() + " " + String.join(" ", event.arguments());
    }
}
