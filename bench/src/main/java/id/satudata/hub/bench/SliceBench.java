package id.satudata.hub.bench;

import id.satudata.hub.HubApplication;
import id.satudata.hub.connector.Source;
import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the whole path of a dataset, from its source's page to being findable in both stores, against what the bare
 * parts do in the same run. Arguments: number of datasets (5,000).
 */
public final class SliceBench {

    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final String ALIAS = "satudata-catalog";
    private static final int EDITS = 200;

    private final ConfigurableApplicationContext hub;
    private final int size;
    private final PrintStream out;
    private final Heap heap = Heap.watched();

    private SliceBench(ConfigurableApplicationContext hub, int size, PrintStream out) {
        this.hub = hub;
        this.size = size;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var folder = Files.createTempDirectory("hub-bench-");
        try (var hub = start(folder);
                var server = new CatalogueServer(folder.resolve("pages"))) {
            new SliceBench(hub, size, System.out).measure(server, folder);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--hub.data=" + folder.resolve("data"),
                        "--hub.embedded.servers=" + Path.of("servers").toAbsolutePath(),
                        "--hub.source.allowed-hosts=localhost",
                        "--logging.level.root=WARN");
    }

    private void measure(CatalogueServer server, Path folder) {
        var address = server.serve(size, 0);
        report("warm-up: first harvest of 1/10", size / 10, () -> harvest(warmUp(server)));
        server.serve(size, 0);
        report("first harvest, record to findable", size, () -> harvest(address));
        report("harvest again, nothing changed", size, () -> harvest(address));
        server.serve(size, size / 100);
        report("harvest again, 1 % changed", size, () -> harvest(address));
        report("bare: parse, cut and hash", size, () -> BareParts.parseAndHash(server.documents()));
        bare(folder);
        report("rebuild of the search index", size, () -> rebuild("search"));
        report("rebuild of the RDF store", size, () -> rebuild("rdf"));
        edits();
        editsDuringAHarvest(server);
        out.printf("most heap in use after a collection: %d MB%n", heap.mostAfterCollection() >> 20);
    }

    /** What the servers and the store do with the same data when nothing stands between. */
    private void bare(Path folder) {
        var database = new Stopwatch();
        var store = new Stopwatch();
        try (var table = new BareDatabase(hub.getBean(DatabaseEndpoint.class));
                var tdb2 = new BareStore(folder.resolve("bare-tdb2"))) {
            forEachBatch(batch -> {
                var graphs = batch.stream()
                        .map(it -> CanonicalGraph.read(it.content()))
                        .toList();
                database.time(() -> table.insert(batch));
                store.time(() -> tdb2.insert(graphs));
            });
        }
        var search = new Stopwatch();
        try (var index = new BareIndex(hub.getBean(SearchEndpoint.class), ALIAS)) {
            index.create();
            index.forEachBulk(bulk -> search.time(() -> index.index(bulk)));
            search.time(index::refresh);
        }
        report("bare: MariaDB, 1,000 rows a commit", size, database.seconds());
        report("bare: TDB2, 1,000 graphs a commit", size, store.seconds());
        report("bare: Elasticsearch, 1,000 a bulk", size, search.seconds());
    }

    private void rebuild(String view) {
        try {
            hub.getBean(ViewControl.class).rebuild(view, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edits() {
        report("single edit to visible in both", new Edits(hub).timesOf(EDITS));
    }

    /** Another source of a tenth of the size comes in for the first time, and somebody edits meanwhile. */
    private void editsDuringAHarvest(CatalogueServer server) {
        var address = server.serve(size / 10, 0);
        var harvest = CompletableFuture.runAsync(() -> harvest(new SourceId("bench-beside"), address));
        var times = new Edits(hub).timesWhile(size / 10, () -> !harvest.isDone());
        harvest.join();
        report("… during a first harvest", times);
    }

    private void report(String what, List<Double> times) {
        out.printf(
                "%s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms of %d%n",
                what, times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.getLast(), times.size());
    }

    private URI warmUp(CatalogueServer server) {
        return server.serve(size / 10, size / 10);
    }

    private void harvest(URI address) {
        harvest(new SourceId("bench"), address);
    }

    private void harvest(SourceId id, URI address) {
        var source = new Source(id, "dcat", address, LocalizedText.indonesian("Pengukuran"), Optional.empty());
        var harvests = hub.getBean(Harvests.class);
        var report = harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
        if (report.state() != RunState.COMPLETED || !isFindable()) {
            throw new IllegalStateException("The harvest did not come through: " + report);
        }
        out.printf("  %s%n", report.counts());
    }

    private boolean isFindable() {
        try {
            return hub.getBean(Followers.class)
                    .awaitAll(hub.getBean(RevisionLog.class).head(), PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the views caught up", e);
        }
    }

    /** What every dataset says now. */
    private void forEachBatch(Consumer<List<Revision>> work) {
        var log = hub.getBean(RevisionLog.class);
        var batch = log.latestAfter(Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            work.accept(batch);
            batch = log.latestAfter(Optional.of(batch.getLast().entry()), BATCH);
        }
    }

    private void report(String what, int datasets, Runnable work) {
        var watch = new Stopwatch();
        watch.time(work);
        report(what, datasets, watch.seconds());
    }

    private void report(String what, int datasets, double seconds) {
        out.printf("%-40s %7d datasets  %8.2f s  %6.0f/s%n", what, datasets, seconds, datasets / seconds);
    }
}
