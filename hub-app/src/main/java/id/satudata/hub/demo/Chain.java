package id.satudata.hub.demo;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.source.TerminalWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets two more hubs run behind the demonstration: a province, to which the regency delivers by CKAN's actions, and the nation,
 * which harvests the province by OAI-PMH.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("hub.demo.chain")
@Order(20)
final class Chain implements ApplicationRunner, DisposableBean {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String EVERY_FIVE_MINUTES = "*/5 * * * *";

    private final DemoProperties properties;
    private final ChainGround ground;
    private final ChainDelivery delivery;
    private final Entries entries;
    private final IriSpace addresses;
    private final TerminalWords words = TerminalWords.ofEnvironment();
    private @Nullable NeighbourHub province;
    private @Nullable NeighbourHub nation;

    Chain(DemoProperties properties, ChainGround ground, ChainDelivery delivery, Entries entries, IriSpace addresses) {
        this.properties = properties;
        this.ground = ground;
        this.delivery = delivery;
        this.entries = entries;
        this.addresses = addresses;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        var out = System.out;
        out.println();
        out.println(words.of("chain-heading"));
        var first = NeighbourHub.start(ground, ChainLink.province(properties.provincePort()), agencies());
        province = first;
        var second = NeighbourHub.start(ground, ChainLink.nation(properties.nationPort()), Optional.empty());
        nation = second;
        var delivered = delivery.to(first, PATIENCE, out, words);
        out.println(words.of("chain-delivered", delivered.there(), delivered.refused()));
        if (!delivered.reason().isEmpty()) {
            out.println(words.of("chain-reason", delivered.reason()));
        }
        tell(out, harvest(first, second));
        say(out, "chain-regency", addresses.at("/").toString(), entries.count());
        say(out, "chain-province", first.at("/").toString(), first.datasets());
        say(out, "chain-nation", second.at("/").toString(), second.datasets());
        out.flush();
    }

    /** The names of the regency's agencies, which the province is told before it takes anything of them. */
    private Optional<Path> agencies() throws IOException {
        var names = entries.publishers().stream().map(PublisherCount::publisher).toList();
        Files.createDirectories(ground.data());
        return Optional.of(Files.write(ground.data().resolve("agencies.txt"), names));
    }

    private static RunReport harvest(NeighbourHub from, NeighbourHub to) throws InterruptedException {
        if (!from.awaitViews(PATIENCE)) {
            throw new IllegalStateException("The province's views did not catch up");
        }
        var report = to.harvest(
                new Source(
                        new SourceId("provinsi"),
                        "oaipmh",
                        from.at("/oai"),
                        LocalizedText.indonesian("Satu Data Bali (demo)"),
                        Optional.empty()),
                EVERY_FIVE_MINUTES);
        if (!to.awaitViews(PATIENCE)) {
            throw new IllegalStateException("The nation's views did not catch up");
        }
        return report;
    }

    private void tell(PrintStream out, RunReport report) {
        var counts = report.counts();
        out.println(words.of("chain-harvested", counts.fetched(), counts.recorded(), counts.unchanged()));
        if (report.state() != RunState.COMPLETED) {
            out.println(words.of(
                    "chain-reason", report.reason().in(words.language()).orElse("")));
        }
    }

    private void say(PrintStream out, String key, String address, long datasets) {
        out.printf("  %-14s %s  %s%n", words.of(key), address, words.of("chain-datasets", datasets));
    }

    /** Before the servers they run on. */
    @Override
    public void destroy() {
        for (var hub : new NeighbourHub[] {nation, province}) {
            if (hub != null) {
                hub.close();
            }
        }
    }
}
