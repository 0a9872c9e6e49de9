package id.satudata.hub.bench;

import id.satudata.hub.HubApplication;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures harvest to findable over CKAN pages and over DCAT pages, each also when nothing changed, and how much heap a dump of the
 * catalogue in one document takes. Arguments: number of datasets (5,000), megabytes of the dump (20).
 */
public final class HarvestBench {

    private static final Duration PATIENCE = Duration.ofHours(2);

    private final ConfigurableApplicationContext hub;
    private final PrintStream out;

    private HarvestBench(ConfigurableApplicationContext hub, PrintStream out) {
        this.hub = hub;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var megabytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        var folder = Files.createTempDirectory("hub-bench-");
        try (var hub = start(folder);
                var pages = new CatalogueServer(folder.resolve("pages"));
                var sources = new SourceServer(size)) {
            var bench = new HarvestBench(hub, System.out);
            bench.pages("ckan", sources.portal(), size);
            bench.pages("dcat", pages.serve(size, 0), size);
            bench.dump(sources.dump((long) megabytes << 20), megabytes);
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

    private void pages(String kind, URI address, int size) throws InterruptedException {
        for (var what : new String[] {"first harvest", "again, nothing changed"}) {
            var begun = System.nanoTime();
            var report = harvest("pages-" + kind, kind, address);
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (report.state() != RunState.COMPLETED) {
                throw new IllegalStateException("The harvest did not come through: " + report);
            }
            out.printf(
                    "%s pages, %-24s %7d datasets  %8.2f s  %6.0f/s  %s%n",
                    kind, what, size, seconds, size / seconds, report.counts());
        }
    }

    /** How a dump ends is told, not required: what is too large is refused. */
    private void dump(URI address, int megabytes) throws InterruptedException {
        var heap = Heap.watched();
        var begun = System.nanoTime();
        var report = harvest("dump", "dcat", address);
        out.printf(
                "dcat dump of %d MB: %s, %s, %.2f s, most heap in use after a collection %d MB %s%n",
                megabytes,
                report.state(),
                report.counts(),
                (System.nanoTime() - begun) / 1e9,
                heap.mostAfterCollection() >> 20,
                report.reason());
    }

    private RunReport harvest(String id, String kind, URI address) throws InterruptedException {
        var source =
                new Source(new SourceId(id), kind, address, LocalizedText.indonesian("Pengukuran"), Optional.empty());
        var harvests = hub.getBean(Harvests.class);
        var report = harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
        if (!hub.getBean(Followers.class)
                .awaitAll(hub.getBean(RevisionLog.class).head(), PATIENCE)) {
            throw new IllegalStateException("The views did not catch up");
        }
        return report;
    }
}
