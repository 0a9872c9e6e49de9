package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.Schedules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Another hub in this process, on the servers of the first, with a database, indexes and a folder of its own. */
final class NeighbourHub implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Path data;

    private NeighbourHub(ConfigurableApplicationContext context, URI address, Path data) {
        this.context = context;
        this.address = address;
        this.data = data;
    }

    /** Starts it; what an earlier demonstration left in its place is there again. */
    static NeighbourHub start(ChainGround ground, ChainLink link, Optional<Path> agencies) {
        var address = URI.create("http://localhost:" + link.port());
        var data = ground.data().resolve(link.name());
        var context = new SpringApplicationBuilder(ground.application())
                .registerShutdownHook(false) // it must end before the servers of the first do, which closes it
                .run(
                        "--server.port=" + link.port(),
                        "--management.server.port=-1",
                        "--hub.data=" + data,
                        "--hub.embedded.servers=" + ground.servers(),
                        "--hub.database.url=" + ground.database(link.name()),
                        "--hub.database.username=" + ground.login().username(),
                        "--hub.database.password=" + ground.login().password(),
                        "--hub.search.url=" + ground.search().uri(),
                        "--hub.search.username=" + ground.search().username(),
                        "--hub.search.password=" + ground.search().password(),
                        "--hub.search.index-prefix=" + ground.indexPrefix(link.name()),
                        "--hub.catalog.public-url=" + address,
                        "--hub.catalog.title.id=" + link.title(),
                        "--hub.catalog.title.en=" + link.title(),
                        "--hub.catalog.publisher=" + link.publisher(),
                        "--hub.source.allowed-hosts=localhost",
                        "--hub.source.agencies=" + agencies.map(Path::toString).orElse(""),
                        "--logging.level.id.satudata.hub=WARN");
        return new NeighbourHub(context, address, data);
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** A key that may do anything, as long as nobody has taken it out of its file. */
    String firstKey() throws IOException {
        return Files.readString(data.resolve("run/first-api-key"), UTF_8).strip();
    }

    /** Harvests a source with the consent of whoever runs the demonstration, now and as the schedule says. */
    RunReport harvest(Source source, String cron) {
        var harvests = context.getBean(Harvests.class);
        var report = harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
        var findings = context.getBean(Schedules.class).set(source.id(), cron, Schedules.ZONES.getFirst(), "demo");
        if (!findings.isEmpty()) {
            throw new IllegalStateException("The schedule " + cron + " is not taken");
        }
        return report;
    }

    /** Waits until everything it has can be found; answers whether it came so far. */
    boolean awaitViews(Duration patience) throws InterruptedException {
        return context.getBean(Followers.class)
                .awaitAll(context.getBean(RevisionLog.class).head(), patience);
    }

    /** How many datasets it shows. */
    long datasets() {
        return context.getBean(Entries.class).count();
    }

    @Override
    public void close() {
        context.close();
    }
}
