package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.vocabulary.Prefixes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each good sample becomes exactly the graph that was reviewed for it; {@code -Dsamples.record=true} writes the graphs anew, to be
 * reviewed again.
 */
class GoodSamplesTests {

    private static final Path EXPECTED = Samples.FOLDER.resolve("expected");
    private static final Set<String> HARMLESS = Set.of(
            "concept-unknown",
            "licence-unknown",
            "description-inferred",
            "encoding-guessed",
            "publisher-missing",
            "format-unknown",
            "temporal-from-title",
            "value-read");

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private final DescriptionGraphs graphs = new DescriptionGraphs(Samples.SPACE);

    record Sample(String source, String kind, String name, SourceRecord record) {}

    static List<Sample> samples() throws IOException {
        try (var files = Files.walk(Samples.FOLDER)) {
            return files.filter(GoodSamplesTests::isRecord)
                    .sorted()
                    .flatMap(GoodSamplesTests::samples)
                    .toList();
        }
    }

    /** {@code <kind>/<source>/…}, the data files that records point to left out. */
    private static boolean isRecord(Path file) {
        var path = Samples.FOLDER.relativize(file).toString().replace('\\', '/');
        return path.matches(
                "ckan/[^/]+/packages/.+\\.json|dcat/[^/]+/[^/]+\\.[a-z]+|datajson/[^/]+/data\\.json"
                        + "|oaipmh/[^/]+/ListRecords\\.xml|sparql/[^/]+/store\\.ttl|ldes/[^/]+/feed\\.ttl|folder/[^/]+/(?!.+\\.meta\\.ttl$).+\\.(csv|xlsx|ttl|xml)");
    }

    private static Stream<Sample> samples(Path file) {
        var path = Samples.FOLDER.relativize(file);
        var kind = path.getName(0).toString();
        var source = path.getName(1).toString();
        try {
            return Samples.records(kind, file).stream()
                    .filter(it -> !(it.content() instanceof Deleted))
                    .map(it -> new Sample(source, kind, name(kind, file, it), it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String kind, Path file, SourceRecord record) {
        return Slug.of(
                        switch (kind) {
                            case "dcat", "datajson", "sparql", "ldes" ->
                                record.key().replaceFirst(".*/", "");
                            case "folder" ->
                                record.key().contains(":")
                                        ? record.key().replaceFirst(".*[/#]", "")
                                        : Samples.name(file);
                            case "oaipmh" -> record.key().replaceFirst(".*:", "");
                            default -> Samples.name(file);
                        })
                .value();
    }

    @TestFactory
    Stream<DynamicTest> becomesItsReviewedGraph() throws IOException {
        return samples().stream().map(it -> dynamicTest(it.source + "/" + it.name, () -> comparesWithExpected(it)));
    }

    private void comparesWithExpected(Sample sample) throws IOException {
        var graph = graphs.graphOf(described(sample));
        var file = EXPECTED.resolve(sample.source).resolve(sample.name + ".ttl");
        if (Boolean.getBoolean("samples.record")) {
            record(graph, file);
        }

        var expected =
                RdfReading.LIMITED.read(Bytes.copyOf(Files.readAllBytes(file)), RdfFormat.TURTLE, Samples.SPACE.base());

        assertThat(graph.isIsomorphicWith(expected))
                .as("%s is what was reviewed", file)
                .isTrue();
    }

    @Test
    void areRecordedWithoutDoubt() throws IOException {
        assertThat(samples())
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(sample -> assertThat(
                                mapping.describe(sample.record, Samples.source(sample.source, sample.kind))
                                        .findings())
                        .extracting(Finding::code)
                        .isSubsetOf(HARMLESS));
    }

    private Description described(Sample sample) {
        return switch (mapping.describe(sample.record, Samples.source(sample.source, sample.kind))) {
            case Mapped.Usable it -> it.description();
            case Mapped.Deleted _ -> throw new AssertionError(sample.name + " is gone");
            case Mapped.Unusable it -> throw new AssertionError(sample.name + " is unusable: " + it.findings());
        };
    }

    private static void record(Graph graph, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (var out = Files.newOutputStream(file)) {
            var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            writer.start();
            Prefixes.ALL.getNsPrefixMap().forEach(writer::prefix);
            graph.stream().sorted(Comparator.comparing(it -> it.toString())).forEach(writer::triple);
            writer.finish();
        }
    }
}
