package id.satudata.hub.bench;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordFingerprint;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Whole;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Measures how long a DCAT dump of any size takes to be fetched, sorted, cut into datasets and mapped, and how much memory, without the
 * catalogue behind it. Arguments: megabytes of the dump (1024).
 */
public final class DumpBench {

    private DumpBench() {}

    public static void main(String[] arguments) throws IOException {
        var megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1024;
        var policy = EgressPolicy.standard()
                .withAllowedHosts(Set.of("localhost"))
                .with(new Whole(Duration.ofHours(1), 4L << 30));
        try (var egress = new EgressClient(policy);
                var server = new SourceServer(0)) {
            walk(egress, server.dump((long) megabytes << 20), megabytes);
        }
    }

    private static void walk(EgressClient egress, URI address, int megabytes) throws IOException {
        var source = new Source(
                new SourceId("dump"), "dcat", address, LocalizedText.indonesian("Pengukuran"), Optional.empty());
        var mapping = new Mapping(new IriSpace(Iri.of("http://localhost:8080")), new Concepts());
        var heap = Heap.watched();
        var begun = System.nanoTime();
        try (var pages = Connectors.over(egress).open(source)) {
            System.out.printf(
                    "dump of %d MB: sorted after %.1f s, %d datasets, peak resident %d MB%n",
                    megabytes, secondsSince(begun), pages.total().orElse(-1), Resident.peak() >> 20);
            var sorted = System.nanoTime();
            var count = 0L;
            for (var page = pages.next(); page.isPresent(); page = pages.next()) {
                count += page.get().size();
                page.get().forEach(it -> describe(mapping, it, source));
            }
            System.out.printf(
                    "cut, fingerprinted and mapped on one core: %d datasets in %.1f s; most heap in use after a collection %d MB of %d MB,"
                            + " peak resident %d MB%n",
                    count,
                    secondsSince(sorted),
                    heap.mostAfterCollection() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Resident.peak() >> 20);
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void describe(Mapping mapping, SourceRecord record, Source source) {
        if (RecordFingerprint.of(record).isEmpty()) {
            throw new IllegalStateException("Record " + record.key() + " was not read: " + record.findings());
        }
        mapping.describe(record, source);
    }
}
