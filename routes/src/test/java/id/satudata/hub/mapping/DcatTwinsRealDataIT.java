package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.RdfWriting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real catalogues of DCAT-AP-ES: the Turtle and RDF/XML twins say the same, and what we make of all keeps to DCAT-AP. */
class DcatTwinsRealDataIT {

    private static final Iri BASE = Iri.of("https://twins.contoh.go.id/");

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private final DescriptionGraphs graphs = new DescriptionGraphs(Samples.SPACE);

    @Test
    void twinsThatSayTheSameBecomeTheSame() throws IOException {
        var folder = RealData.folder("dcat-ap-es/examples");
        int same = 0;
        int different = 0;
        for (var rdf : files(folder, ".rdf")) {
            var twins =
                    byKey(folder.resolve("ttl/1.0.0").resolve(Samples.name(rdf).replace(".rdf", ".ttl")));
            for (var record : records(rdf)) {
                var twin = twins.get(record.key());
                if (twin != null && graphOf(record).isIsomorphicWith(graphOf(twin))) {
                    assertThat(nquads(record)).as(record.key()).isEqualTo(nquads(twin));
                    same++;
                } else {
                    different++;
                }
            }
        }
        System.out.println(same + " datasets of twins are the same, " + different + " differ in what their files say");
        assertThat(same).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = RdfFormat.class,
            names = {"RDF_XML", "JSON_LD", "N_TRIPLES"})
    void theSyntaxMakesNoDifference(RdfFormat format) throws IOException {
        var folder = RealData.folder("dcat-ap-es/examples");
        int compared = 0;
        for (var file : files(folder, ".ttl")) {
            var page = read(file);
            var out = new ByteArrayOutputStream();
            new RdfWriting().write(page, format, out);
            var twin = RdfReading.LIMITED.read(Bytes.copyOf(out.toByteArray()), format, BASE);

            assertThat(nquads(DatasetRecords.of(twin))).isEqualTo(nquads(DatasetRecords.of(page)));
            compared++;
        }
        System.out.println(compared + " catalogues are the same in " + format);
    }

    @Test
    void recordsOrRejectsEveryDataset() throws IOException {
        var folder = RealData.folder("dcat-ap-es/examples");
        var files = new ArrayList<>(files(folder, ".ttl"));
        files.addAll(files(folder, ".rdf"));
        int usable = 0;
        int unusable = 0;
        for (var file : files) {
            for (var record : records(file)) {
                switch (mapping.describe(record, Samples.source("es", "dcat"))) {
                    case Mapped.Usable it -> {
                        usable++;
                        keepsItself(it.description());
                    }
                    case Mapped.Deleted it ->
                        throw new AssertionError(it.record().key() + " is gone");
                    case Mapped.Unusable it -> {
                        unusable++;
                        assertThat(it.findings()).isNotEmpty();
                    }
                }
            }
        }
        System.out.printf("%d catalogues: %d datasets usable, %d rejected%n", files.size(), usable, unusable);
        assertThat(usable).isPositive();
    }

    @Test
    void whatIsPublishedConformsToDcatAp() throws IOException {
        var folder = RealData.folder("dcat-ap-es/examples");
        var shapes = Shapes.parse(RDFParser.source(RealData.folder("dcat-ap-3.0.1")
                        .resolve("releases/3.0.1/html/shacl/shapes.ttl")
                        .toString())
                .toGraph());
        int judged = 0;
        for (var file : files(folder, ".ttl")) {
            for (var graph : graphsOf(file)) {
                var report = ShaclValidator.get().validate(shapes, graph);
                assertThat(report.getEntries()).as("%s", file).isEmpty();
                judged++;
            }
        }
        for (var sample : GoodSamplesTests.samples()) {
            if (mapping.describe(sample.record(), Samples.source(sample.source(), sample.kind()))
                    instanceof Mapped.Usable it) {
                var report = ShaclValidator.get().validate(shapes, graphs.graphOf(it.description()));
                assertThat(report.getEntries()).as("%s", sample.name()).isEmpty();
                judged++;
            }
        }
        System.out.println(judged + " published graphs conform to DCAT-AP 3.0.1");
    }

    private void keepsItself(Description description) {
        var graph = graphs.graphOf(description);
        assertThat(graphs.describe(description.id(), graph)).isEqualTo(description);
    }

    private List<String> nquads(List<SourceRecord> records) {
        return records.stream().map(this::nquads).toList();
    }

    private String nquads(SourceRecord record) {
        return switch (mapping.describe(record, Samples.source("es", "dcat"))) {
            case Mapped.Usable it ->
                CanonicalGraph.of(
                                graphs.graphOf(it.description()),
                                Samples.SPACE.entry(it.description().id()))
                        .nquads()
                        .text();
            case Mapped.Deleted it -> throw new AssertionError(it.record().key() + " is gone");
            case Mapped.Unusable it -> it.findings().toString();
        };
    }

    private static Graph graphOf(SourceRecord record) {
        return switch (record.content()) {
            case RecordContent.DcatDataset it -> it.graph();
            case RecordContent other -> throw new AssertionError(other);
        };
    }

    private static Map<String, SourceRecord> byKey(Path file) throws IOException {
        return records(file).stream().collect(Collectors.toMap(SourceRecord::key, it -> it));
    }

    private List<Graph> graphsOf(Path file) throws IOException {
        return records(file).stream()
                .map(it -> mapping.describe(it, Samples.source("es", "dcat")))
                .filter(Mapped.Usable.class::isInstance)
                .map(it -> graphs.graphOf(((Mapped.Usable) it).description()))
                .toList();
    }

    private static List<SourceRecord> records(Path file) throws IOException {
        return DatasetRecords.of(read(file));
    }

    private static Graph read(Path file) throws IOException {
        var format = file.toString().endsWith(".ttl") ? RdfFormat.TURTLE : RdfFormat.RDF_XML;
        return RdfReading.LIMITED.read(Bytes.copyOf(Files.readAllBytes(file)), format, BASE);
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
