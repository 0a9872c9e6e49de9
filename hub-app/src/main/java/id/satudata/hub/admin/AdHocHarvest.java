package id.satudata.hub.admin;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunDisplay;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One harvest of an address an operator names, told as plain text. */
@Component
final class AdHocHarvest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connectors connectors;
    private final Harvests harvests;
    private final RunHistory history;
    private final Departures departures;
    private final Followers followers;
    private final RevisionLog log;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    AdHocHarvest(
            Connectors connectors,
            Harvests harvests,
            RunHistory history,
            Departures departures,
            Followers followers,
            RevisionLog log) {
        this.connectors = connectors;
        this.harvests = harvests;
        this.history = history;
        this.departures = departures;
        this.followers = followers;
        this.log = log;
    }

    /** Harvests and tells; answers whether the run was complete. */
    boolean run(SourceRequest request, PrintStream out, boolean redraws) {
        return request.source(connectors.kinds(), out, words)
                .map(it -> run(it, request.consent(), out, redraws))
                .orElse(false);
    }

    private boolean run(Source source, Optional<String> consent, PrintStream out, boolean redraws) {
        var display = new RunDisplay(out, redraws, words);
        var registered = harvests.vouch(source, consent);
        var obstacle = harvests.obstacle(source.id());
        if (obstacle.isPresent()) {
            out.println(words.of("obstacle-" + obstacle.get(), source.id()));
            out.flush();
            return false;
        }
        var report = harvests.harvest(registered, display.watch(source));
        display.ended(source, report);
        summarise(display, out, report);
        tellDepartures(source, out);
        return report.state() == RunState.COMPLETED;
    }

    private void summarise(RunDisplay display, PrintStream out, RunReport report) {
        display.refusals(
                history.refusals(report.run(), RunDisplay.LONGEST_LIST),
                report.counts().rejected());
        if (report.state() != RunState.FAILED && report.state() != RunState.STOPPED) {
            var seconds = report.duration().toMillis() / 1000.0;
            out.println(isFindable() ? words.of("findable", seconds) : words.of("not-yet-findable"));
        }
        out.flush();
    }

    private void tellDepartures(Source source, PrintStream out) {
        var counts = departures.counts(source.id());
        Stream.of(State.MISSING, State.HELD)
                .filter(counts::containsKey)
                .forEach(it -> out.println(words.of(
                        "departures-" + it.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(it, 0L),
                        source.id().value())));
        out.flush();
    }

    private boolean isFindable() {
        try {
            return followers.awaitAll(log.head(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
