package id.satudata.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.ReferencedConcepts;
import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our own shapes say the same of real catalogues as those published with DCAT-AP 3.0.1, which have nothing to say of what we publish. */
class OfficialShapesRealDataIT {

    private static final Iri BASE = Iri.of("https://katalog.contoh.go.id/");
    private static final Map<String, Integer> BASELINES = Map.of(
            "E_DCAT-AP-ES_Catalog.ttl", 0,
            "E_DCAT-AP-ES_Catalog_HVD.ttl", 0,
            "E_DCAT-AP-ES_Catalog_HVD_full.ttl", 0,
            "E_DCAT-AP-ES_Catalog_HVD_minimal.ttl", 0,
            "E_DCAT-AP-ES_full_optional.ttl", 0,
            "E_DCAT-AP-ES_minimal.ttl", 0,
            "E_DCAT-AP-ES_full.ttl", 1,
            "E_DCAT-AP-ES_Catalog_NSIP.ttl", 4);

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private final DescriptionGraphs graphs = new DescriptionGraphs(Samples.SPACE);
    private final ReferencedConcepts concepts = new ReferencedConcepts(Samples.CONCEPTS);

    @Test
    void ourShapesAgreeOnWhatIsGiven() throws IOException {
        var shapes = new OfficialShapes();
        var softly = new SoftAssertions();
        row("given", "official V", "our V", "our W/I");
        for (var input : inputs().entrySet()) {
            var official = shapes.coreViolations(input.getValue());
            var ours = shapes.ourViolations(input.getValue());
            row(input.getKey(), official.size(), ours.size(), shapes.ourWarnings(input.getValue()));
            softly.assertThat(ours).as(input.getKey()).isEqualTo(official);
        }
        softly.assertAll();
    }

    @Test
    void theOfficialShapesFindInRealCataloguesWhatWasMeasured() throws IOException {
        var shapes = new OfficialShapes();
        for (var file : catalogues(".ttl")) {
            assertThat(shapes.coreViolations(read(file)))
                    .as(Samples.name(file))
                    .hasSize(BASELINES.getOrDefault(Samples.name(file), -1));
        }
    }

    @Test
    void nobodyObjectsToWhatIsPublished() throws IOException {
        var shapes = new OfficialShapes();
        var softly = new SoftAssertions();
        int judged = 0;
        row("published", "official V", "our V", "our W/I");
        for (var published : published().entrySet()) {
            var official = shapes.allViolations(published.getValue());
            var ours = shapes.ourViolations(published.getValue());
            row(published.getKey(), official.size(), ours.size(), shapes.ourWarnings(published.getValue()));
            softly.assertThat(official).as(published.getKey()).isEmpty();
            softly.assertThat(ours).as(published.getKey()).isEmpty();
            judged++;
        }
        System.out.println(
                "[real data] " + judged + " published graphs judged by the official core, range and list shapes");
        softly.assertAll();
    }

    private static Map<String, Graph> inputs() throws IOException {
        var all = new TreeMap<String, Graph>();
        for (var file : Stream.concat(catalogues(".ttl").stream(), catalogues(".rdf").stream())
                .toList()) {
            all.put(Samples.name(file), read(file));
        }
        try (var files = Files.walk(RealData.folder("dcat-ap-3.0.1"))) {
            files.filter(it ->
                            it.toString().contains("examples") && it.toString().endsWith(".ttl"))
                    .sorted()
                    .forEach(it -> readable(it).ifPresent(graph -> all.put(Samples.name(it), graph)));
        }
        try (var files = Files.walk(Samples.FOLDER)) {
            files.filter(it -> it.toString().matches(".*\\.(ttl|rdf|jsonld)"))
                    .sorted()
                    .forEach(it -> readable(it)
                            .ifPresent(graph ->
                                    all.put(Samples.FOLDER.relativize(it).toString(), graph)));
        }
        return all;
    }

    private Map<String, Graph> published() throws IOException {
        var all = new TreeMap<String, Graph>();
        for (var sample : GoodSamplesTests.samples()) {
            if (mapping.describe(sample.record(), Samples.source(sample.source(), sample.kind()))
                    instanceof Mapped.Usable it) {
                all.put(sample.source() + "/" + sample.name(), published(it));
            }
        }
        var inputs = inputs();
        for (var input : inputs.entrySet()) {
            for (var record : DatasetRecords.of(input.getValue())) {
                if (mapping.describe(record, Samples.source("es", "dcat")) instanceof Mapped.Usable it) {
                    all.put(input.getKey() + " " + record.key(), published(it));
                }
            }
        }
        return all;
    }

    private Graph published(Mapped.Usable it) {
        var graph = graphs.graphOf(it.description());
        concepts.addTo(graph);
        return graph;
    }

    private static java.util.Optional<Graph> readable(Path file) {
        try {
            return java.util.Optional.of(read(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (IllegalStateException e) {
            return java.util.Optional.empty();
        }
    }

    private static Graph read(Path file) throws IOException {
        var name = Samples.name(file);
        var format =
                RdfFormat.ofExtension(name.substring(name.lastIndexOf('.'))).orElseThrow();
        try {
            var text = new String(Files.readAllBytes(file), UTF_8).replace("{base}", "https://sumber.contoh.go.id");
            return RdfReading.LIMITED.read(Bytes.utf8(text), format, BASE);
        } catch (UnreadableRdf e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> catalogues(String extension) throws IOException {
        try (var files = Files.walk(RealData.folder("dcat-ap-es/examples"))) {
            return new ArrayList<>(files.filter(it -> it.toString().endsWith(extension))
                    .sorted()
                    .toList());
        }
    }

    private static void row(Object file, Object official, Object ours, Object warnings) {
        System.out.printf("[real data] %-90s %10s %8s %8s%n", file, official, ours, warnings);
    }
}
