package id.satudata.hub.bench;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.RdfRebuild;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Measures how many entries a second fill a new generation of the RDF store from the log, against Jena's parallel loader
 * reading the same N-Quads. Arguments: number of entries (5,000).
 */
public final class RebuildBench {

    private static final int ROUNDS = 3;

    private final IriSpace space = new IriSpace(Iri.of("https://bench.example"));
    private final Mapping mapping = new Mapping(space, new Concepts());
    private final DescriptionGraphs graphs = new DescriptionGraphs(space);
    private final Source source = new Source(
            new SourceId("bench"),
            "dcat",
            URI.create("https://bench.example"),
            LocalizedText.indonesian("Pengukuran"),
            Optional.empty());

    private RebuildBench() {}

    public static void main(String[] arguments) throws IOException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        new RebuildBench().measure(size);
    }

    /** Both take turns, so that a busy machine slows down both. */
    private void measure(int size) throws IOException {
        var log = log(size);
        var loaded = new ArrayList<Double>();
        var rebuilt = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            loaded.add(rate(size, it -> BareParts.loadIntoTdb2(log, it)));
            rebuilt.add(rate(size, it -> RdfRebuild.fill(it, space, log)));
        }
        System.out.printf("%d entries, medians of %d rounds%n", size, ROUNDS);
        System.out.printf("  %-44s %7.0f/s%n", "Jena's parallel loader, six indexes", median(loaded));
        System.out.printf(
                "  %-44s %7.0f/s  %.0f %% (budget 80 %%)%n",
                "RDF store rebuilt from revisions", median(rebuilt), 100 * median(rebuilt) / median(loaded));
    }

    private List<Revision> log(int size) {
        var log = new ArrayList<Revision>(size);
        for (var item : BareParts.records(new GeneratedCatalogue(size, 0, "https://b.example"))) {
            log.add(revision(log.size() + 1, item));
        }
        return log;
    }

    private Revision revision(int number, SourceRecord item) {
        var description = switch (mapping.describe(item, source)) {
            case Mapped.Usable usable -> usable.description();
            case Mapped.Unusable refused -> throw new IllegalStateException("Refused: " + refused.findings());
            case Mapped.Deleted gone ->
                throw new IllegalStateException("Gone: " + gone.record().key());
        };
        var entry = EntryId.ofRecord(source.id(), Integer.toString(number));
        var canonical = CanonicalGraph.of(graphs.graphOf(description), space.entry(entry));
        return new Revision(
                new Sequence(number),
                entry,
                1,
                RevisionKind.PUBLISH,
                "bench-" + number,
                canonical.nquads(),
                canonical.hash(),
                List.of(),
                new Origin("bench", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.EPOCH,
                Bytes.NONE.hash(),
                canonical.hash());
    }

    private static double rate(int size, Filling filling) throws IOException {
        var folder = Files.createTempDirectory("bench-rebuild");
        try {
            var begun = System.nanoTime();
            filling.into(folder);
            return size * 1e9 / (System.nanoTime() - begun);
        } finally {
            delete(folder);
        }
    }

    private static double median(List<Double> rates) {
        Collections.sort(rates);
        return rates.get(rates.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Filling {
        void into(Path folder) throws IOException;
    }
}
