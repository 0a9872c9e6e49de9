package id.satudata.hub.bench;

import id.satudata.hub.dump.Dumps;
import id.satudata.hub.revision.EntryIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures what clients get from a full hub: the whole catalogue by every protocol, single datasets, searches beside
 * Elasticsearch, SPARQL beside Fuseki, and how fast a partner is delivered to. Arguments: number of datasets (5,000); the folder of an
 * earlier run with as many, to ask the hub that it filled.
 */
public final class ExchangeBench {

    private final BenchHub hub;
    private final Client client;
    private final int size;
    private final PrintStream out;
    private final PullBench pulls;

    private ExchangeBench(BenchHub hub, Client client, int size, PrintStream out) {
        this.hub = hub;
        this.client = client;
        this.size = size;
        this.out = out;
        this.pulls = new PullBench(hub, client, Heap.watched(), out);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("hub-bench-");
        try (var hub = BenchHub.start(folder.resolve("data"));
                var client = new Client()) {
            new ExchangeBench(hub, client, size, System.out).measure(folder);
        }
    }

    private void measure(Path folder) throws IOException, InterruptedException {
        if (hub.bean(EntryIndex.class).count() == 0) {
            var filling = new Filling(hub);
            seconds("datasets mapped, judged and recorded", () -> filling.record(size));
            seconds("all views filled from the log", filling::show);
        }
        pulls.warmUp();
        pulls.measure(size);
        seconds("dump made, three formats", () -> hub.bean(Dumps.class).make());
        pulls.download("dump, N-Quads in gzip", size, hub.at("/dumps/catalog.nq.gz"));
        var singles = new SingleBench(hub, client, out);
        singles.datasets(size);
        singles.search();
        if (Fuseki.isThere()) {
            besideFuseki(folder);
        }
        new PushBench(hub, client, out).measure(folder);
    }

    private void besideFuseki(Path folder) throws IOException, InterruptedException {
        var dump = folder.resolve("catalog.nq.gz");
        client.get(hub.at("/dumps/catalog.nq.gz"), BodyHandlers.ofFile(dump));
        try (var fuseki = Fuseki.of(dump, folder, client)) {
            new QuestionBench(hub, fuseki, client, out).measure();
            pulls.download("Fuseki, all graphs in TriG", size, fuseki.everything());
        }
    }

    private void seconds(String what, Runnable work) {
        var watch = new Stopwatch();
        watch.time(work);
        out.printf("%-40s %8.2f s  %7.0f/s%n", what, watch.seconds(), size / watch.seconds());
    }
}
