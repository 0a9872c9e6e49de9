package id.satudata.hub.bench;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/**
 * Measures how many descriptions one core maps, writes as graphs, judges and hashes in a second of its time, however busy
 * the machine is, and the share of each step; once for records in RDF terms and once for records in free Indonesian words. Arguments: number of records
 * (5,000).
 */
public final class DescriptionBench {

    private static final int ROUNDS = 3;

    private final IriSpace space = new IriSpace(Iri.of("https://bench.example"));
    private final Mapping mapping = new Mapping(space, new Concepts());
    private final DescriptionGraphs graphs = new DescriptionGraphs(space);
    private final ApplicationProfile profile = ApplicationProfile.gate();
    private final Source source = new Source(
            new SourceId("bench"),
            "dcat",
            URI.create("https://bench.example"),
            LocalizedText.indonesian("Pengukuran"),
            Optional.empty());
    private final PrintStream out;

    private DescriptionBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var bench = new DescriptionBench(System.out);
        bench.measure(
                "DCAT, all terms as IRIs", BareParts.records(new GeneratedCatalogue(size, 0, "https://b.example")));
        bench.measure("CKAN, in free words", GeneratedPackages.records(size));
    }

    /** The first rounds warm up; only the last is told. */
    private void measure(String what, List<SourceRecord> records) {
        for (int round = 1; round < ROUNDS; round++) {
            steps(records);
        }
        var steps = steps(records);
        var whole = steps.values().stream().mapToLong(Long::longValue).sum();
        out.printf("%s: %d records, %.0f/s%n", what, records.size(), records.size() * 1e9 / whole);
        steps.forEach((step, nanos) ->
                out.printf("  %-20s %8.0f/s  %3.0f %%%n", step, records.size() * 1e9 / nanos, 100.0 * nanos / whole));
    }

    private Map<String, Long> steps(List<SourceRecord> records) {
        var steps = new LinkedHashMap<String, Long>();
        var descriptions = timed(steps, "map", () -> described(records));
        var written = timed(
                steps,
                "write as graph",
                () -> descriptions.stream().map(graphs::graphOf).toList());
        timed(steps, "judge (SHACL)", () -> written.stream().map(profile::judge).toList());
        timed(steps, "hash", () -> written.stream().map(this::hashed).toList());
        return steps;
    }

    private List<Description> described(List<SourceRecord> records) {
        return records.stream()
                .map(it -> mapping.describe(it, source))
                .map(it -> switch (it) {
                    case Mapped.Usable usable -> usable.description();
                    case Mapped.Unusable refused -> throw new IllegalStateException("Refused: " + refused.findings());
                    case Mapped.Deleted gone ->
                        throw new IllegalStateException("Gone: " + gone.record().key());
                })
                .toList();
    }

    private CanonicalGraph hashed(Graph graph) {
        return CanonicalGraph.of(graph, space.at("/graph"));
    }

    private static <T> T timed(Map<String, Long> steps, String step, Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        var made = work.get();
        steps.put(step, clock.getCurrentThreadCpuTime() - begun);
        return made;
    }
}
