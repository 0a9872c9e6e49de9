package id.satudata.hub.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Records with anything in them: each is described or refused, and none is a fault of ours. */
class HostileRecordsTests {

    private static final Iri SITE = Iri.of("https://ckan.contoh.go.id");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "\"\"",
            "\"\\u0000\\ud800\"",
            "[]",
            "[[[[1]]]]",
            "{\"a\":{\"b\":[null]}}",
            "\"2024-02-30\"",
            "\"javascript:x\"",
            "\"{0} ' %s\"",
            "\"" + "x".repeat(60_000) + "\"",
            "[{\"key\":1}]",
            "[null,\"a\",{\"name\":{}}]",
            "[{\"url\":[],\"id\":{\"x\":1},\"size\":\"1 MB\"}]",
            "\"_:b <x> .\"",
            "\"http://a b/<c>\"",
            "[{\"key\":\"theme\",\"value\":\"[1,{}\"}]");
    private static final List<String> KEYS = List.of(
            "title",
            "notes",
            "name",
            "url",
            "tags",
            "extras",
            "resources",
            "organization",
            "groups",
            "license_id",
            "metadata_created",
            "author_email",
            "maintainer",
            "version",
            "private",
            "temporal_start",
            "anything else");

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private final DescriptionGraphs graphs = new DescriptionGraphs(Samples.SPACE);

    @Test
    void neverFailsOnAPackageWhateverIsInIt() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var json = new StringBuilder("{\"id\":\"x\"");
            for (var key : KEYS) {
                if (random.nextBoolean()) {
                    json.append(",\"%s\":".formatted(key)).append(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            judge(new CkanPackage(Bytes.utf8(json + "}"), SITE), seed);
        }
    }

    @Test
    void neverFailsOnADatasetWhateverIsSaidOfIt() throws Exception {
        var lines = Samples.FOLDER.resolve("dcat/pertanian/page-1.ttl");
        var page = Files.readString(lines).replace("{base}", "https://s.contoh.go.id");
        var statements = RdfReading.LIMITED.read(Bytes.utf8(page), RdfFormat.TURTLE, SITE).stream()
                .toList();
        var nodes = statements.stream().map(it -> it.getObject()).toList();
        var subject = NodeFactory.createURI("https://data.bulelengkab.go.id/pertanian/dataset/luas-panen-padi-sawah");
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var graph = GraphFactory.createDefaultGraph();
            for (var it : statements) {
                var object = random.nextInt(4) == 0 ? nodes.get(random.nextInt(nodes.size())) : it.getObject();
                graph.add(random.nextInt(5) == 0 ? subject : it.getSubject(), it.getPredicate(), object);
            }
            judge(new DcatDataset(subject, graph), seed);
        }
    }

    @Test
    void neverFailsOnADatasetOfDataJsonWhateverIsInIt() {
        var keys = List.of(
                "title",
                "description",
                "keyword",
                "modified",
                "publisher",
                "contactPoint",
                "mbox",
                "accessLevel",
                "rights",
                "spatial",
                "temporal",
                "distribution",
                "accrualPeriodicity",
                "conformsTo",
                "language",
                "license",
                "theme",
                "references",
                "accessURL",
                "format",
                "landingPage",
                "anything else");
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var json = new StringBuilder("{\"identifier\":\"x\"");
            for (var key : keys) {
                if (random.nextBoolean()) {
                    json.append(",\"%s\":".formatted(key)).append(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            judge(new DataJsonDataset(Bytes.utf8(json + "}")), seed);
        }
    }

    @Test
    void neverFailsOnDublinCoreWhateverIsSaid() {
        var terms = List.of(
                "title",
                "creator",
                "subject",
                "description",
                "publisher",
                "contributor",
                "date",
                "type",
                "format",
                "identifier",
                "source",
                "language",
                "relation",
                "coverage",
                "rights",
                "issued",
                "modified",
                "spatial",
                "temporal",
                "license",
                "entah");
        var texts = List.of(
                "",
                ";;",
                "a; b",
                "\uD800",
                "x".repeat(60_000),
                "2024-02-30",
                "2024",
                "http://a b/<c>.csv",
                "https://a.go.id/%zz/[.pdf",
                "https://a.go.id",
                "javascript:x",
                "CC BY 4.0",
                "openAccess",
                "51.08",
                "id",
                "{0} ' %s",
                "\u0000");
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var statements = random.ints(12, 0, terms.size())
                    .mapToObj(it -> new Statement(
                            terms.get(it),
                            random.nextBoolean() ? "" : VALUES.get(random.nextInt(VALUES.size())),
                            texts.get(random.nextInt(texts.size()))))
                    .toList();
            judge(new DublinCore(texts.get(random.nextInt(texts.size())), statements), seed);
        }
    }

    @Test
    void describesADatasetOf8000Distributions() {
        var distributions = IntStream.range(0, 8_000)
                .mapToObj(
                        it -> "{\"title\":\"Berkas %d\",\"downloadURL\":\"https://a.go.id/%d.csv\"}".formatted(it, it))
                .collect(joining(","));
        var record = SourceRecord.of(
                "x",
                new DataJsonDataset(
                        Bytes.utf8("{\"identifier\":\"x\",\"title\":\"T\",\"distribution\":[" + distributions + "]}")));

        var mapped = mapping.describe(record, Samples.source("acak", "datajson"));

        assertThat(mapped)
                .isInstanceOfSatisfying(
                        Mapped.Usable.class,
                        it -> assertThat(it.description().distributions()).hasSize(8_000));
    }

    private void judge(RecordContent content, int seed) {
        var mapped = mapping.describe(SourceRecord.of("x", content), Samples.source("acak", "ckan"));
        if (mapped instanceof Mapped.Usable it) {
            keepsItself(it.description(), seed);
        } else {
            assertThat(mapped.findings()).as("seed %d", seed).isNotEmpty();
        }
    }

    private void keepsItself(Description description, int seed) {
        assertThat(graphs.describe(description.id(), graphs.graphOf(description)))
                .as("seed %d", seed)
                .isEqualTo(description);
    }
}
