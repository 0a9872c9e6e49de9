package id.satudata.hub.demo;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunDisplay;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.TerminalWords;
import id.satudata.hub.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Harvests all sample sources at start, shows how it goes, and says what to open. */
@Component
@Profile("demo")
@Order(10)
final class Demonstration implements ApplicationRunner {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Samples samples;
    private final DamagedFiles damaged;
    private final UnsteadyPortal unsteady;
    private final SampleApi api;
    private final DemoProperties properties;
    private final Harvests harvests;
    private final RunHistory history;
    private final Followers followers;
    private final RevisionLog log;
    private final IriSpace addresses;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    Demonstration(
            Samples samples,
            DamagedFiles damaged,
            UnsteadyPortal unsteady,
            SampleApi api,
            DemoProperties properties,
            Harvests harvests,
            RunHistory history,
            Followers followers,
            RevisionLog log,
            IriSpace addresses) {
        this.samples = samples;
        this.damaged = damaged;
        this.unsteady = unsteady;
        this.api = api;
        this.properties = properties;
        this.harvests = harvests;
        this.history = history;
        this.followers = followers;
        this.log = log;
        this.addresses = addresses;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        var out = System.out;
        var display = new RunDisplay(out, Terminal.isScreen(), words);
        var begun = System.nanoTime();
        out.println();
        var reports = harvestAll(out, display);
        if (isStopped(reports)) {
            return; // the hub is ending, or has no room
        }
        summarise(out, display, reports, begun);
        sayWhereToGo(out);
    }

    private List<RunReport> harvestAll(PrintStream out, RunDisplay display) throws IOException {
        var sources = new ArrayList<Source>();
        for (var sample : samples.sources()) {
            sources.add(source(sample));
        }
        sources.add(api.source());
        sources.add(damaged.source());
        sources.add(unsteady.source());
        out.println(words.of("demo-heading", sources.size()));
        var reports = new ArrayList<RunReport>();
        for (var source : sources) {
            if (isStopped(reports)) {
                break;
            }
            var report = harvests.harvest(harvests.vouch(source, Optional.empty()), display.watch(source));
            display.ended(source, report);
            reports.add(report);
        }
        return reports;
    }

    private static boolean isStopped(List<RunReport> reports) {
        return !reports.isEmpty() && reports.getLast().state() == RunState.STOPPED;
    }

    private Source source(SampleSource sample) throws IOException {
        return new Source(
                new SourceId(sample.id()),
                sample.kind(),
                address(sample),
                LocalizedText.indonesian(sample.title().id())
                        .with("en", sample.title().en()),
                Optional.of(Agent.named(sample.publisher().name())));
    }

    private URI address(SampleSource sample) throws IOException {
        return switch (sample.kind()) {
            case "folder" -> samples.layOut(sample).toUri();
            case "dcat", "datajson", "oaipmh", "sparql", "ldes" ->
                URI.create(properties.sampleBase() + "/" + sample.kind() + "/" + sample.id() + "/" + sample.entry());
            default -> URI.create(properties.sampleBase() + "/ckan/" + sample.id());
        };
    }

    private void summarise(PrintStream out, RunDisplay display, List<RunReport> reports, long begun)
            throws InterruptedException {
        var findable = followers.awaitAll(log.head(), PATIENCE);
        var counts = reports.stream().map(RunReport::counts).reduce(RunCounts.NONE, RunCounts::plus);
        out.println();
        out.println(words.of(
                "summary",
                counts.fetched(),
                counts.recorded(),
                counts.unchanged(),
                counts.rejected(),
                seconds(reports.stream().map(RunReport::duration).reduce(Duration.ZERO, Duration::plus))));
        out.println(
                findable
                        ? words.of("findable", seconds(Duration.ofNanos(System.nanoTime() - begun)))
                        : words.of("not-yet-findable"));
        display.refusals(refusals(reports), counts.rejected());
        sayWhatBrokeOff(out, reports.getLast());
    }

    /** The last source is the unsteady one. */
    private void sayWhatBrokeOff(PrintStream out, RunReport last) {
        if (last.state() == RunState.PARTIAL) {
            out.println(words.of(
                    "broke-off",
                    unsteady.source().id().value(),
                    last.counts().fetched(),
                    last.reason().in(words.language()).orElse("")));
        }
    }

    private List<Refusal> refusals(List<RunReport> reports) {
        return reports.stream()
                .flatMap(it -> history.refusals(it.run(), RunDisplay.LONGEST_LIST).stream())
                .limit(RunDisplay.LONGEST_LIST)
                .toList();
    }

    private void sayWhereToGo(PrintStream out) {
        out.println();
        out.println(words.of("open-heading"));
        say(out, "open-portal", "/");
        say(out, "open-search", "/dataset?q=penduduk");
        say(out, "open-catalog", "/catalog.ttl");
        say(out, "open-ckan", "/api/3/action/package_search?q=penduduk");
        say(out, "open-sparql", "/sparql");
        say(out, "open-desk", "/admin");
        if (Files.exists(Path.of(properties.keyFile()))) {
            out.println(words.of("open-key", properties.keyFile()));
        }
        out.println(words.of("whole-log", properties.logFile()));
        out.println(words.of("stop-hint"));
        out.flush();
    }

    private void say(PrintStream out, String key, String path) {
        out.printf("  %-15s %s%n", words.of(key), addresses.at(path));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
