package id.satudata.hub.connector.dump;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordFingerprint;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump is cut into the same datasets on disk as in memory. */
class DumpTests extends DumpScene {

    @ParameterizedTest
    @EnumSource(
            value = RdfFormat.class,
            names = {"TURTLE", "N_TRIPLES", "RDF_XML", "JSON_LD"})
    void cutsTheSameDatasetsAsInMemory(RdfFormat format) throws IOException {
        var source = format == RdfFormat.RDF_XML ? CATALOGUE.replace("<a\\u0020b>", "<ab>") : CATALOGUE;
        var document = written(read(source, RdfFormat.TURTLE), format);

        var records = dumped(document, format);

        assertThat(fingerprints(records)).isEqualTo(fingerprints(DatasetRecords.of(read(document, format))));
        assertThat(records).hasSize(4);
        assertThat(records.stream().flatMap(it -> it.findings().stream()))
                .extracting(it -> it.code())
                .containsExactly("identifier-missing");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void cutsTheSameDatasetsOfAnyGraph(long seed) throws IOException {
        var document = PREFIXES + random(new Random(seed));

        var records = dumped(document, RdfFormat.TURTLE);

        assertThat(fingerprints(records))
                .as("seed " + seed)
                .isEqualTo(fingerprints(DatasetRecords.of(read(document, RdfFormat.TURTLE))));
    }

    @Test
    void sortsMoreThanItHoldsInMemory() throws IOException {
        var document = PREFIXES
                + IntStream.range(0, 10_000)
                        .map(it -> it * 7919 % 10_000)
                        .mapToObj(it -> "<%05d> a dcat:Dataset ; dcat:distribution <f%d> ; dct:publisher <dinas%d> .\n"
                                        .formatted(it, it, it % 7)
                                + "<f%d> a dcat:Distribution ; dct:title \"Berkas %d\", \"%s\" .\n"
                                        .formatted(it, it, "x".repeat(3_000)))
                        .collect(joining("", "", "<dinas3> foaf:name \"Tiga\" .\n"));

        var records = dumped(document, RdfFormat.TURTLE);

        assertThat(records)
                .hasSize(10_000)
                .extracting(SourceRecord::key)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(fingerprints(records.subList(100, 200)))
                .isEqualTo(fingerprints(
                        DatasetRecords.of(read(document, RdfFormat.TURTLE)).subList(100, 200)));
    }

    @Test
    void tellsOfFurtherPages() throws IOException {
        var document = CATALOGUE + "<hal1> a hydra:PartialCollectionView ; hydra:next <hal2> ; hydra:totalItems 9 .";

        try (var dump = dump(document, RdfFormat.TURTLE)) {
            assertThat(dump.paging().size()).isEqualTo(3);
            assertThat(dump.size()).isEqualTo(4);
        }
    }

    @Test
    void readsNamedGraphsAsOne() throws IOException {
        var document = """
                <https://a.example/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> <https://a.example/g> .
                <https://a.example/1> <http://purl.org/dc/terms/title> "Satu" .
                """;

        var records = dumped(document, RdfFormat.N_TRIPLES);

        assertThat(records).singleElement().extracting(SourceRecord::key).isEqualTo("https://a.example/1");
    }

    @Test
    void keepsNamelessNodesOfJsonLdApartAndTogether() throws IOException {
        var nodes = IntStream.range(0, 8_000)
                .mapToObj(it -> """
                        {"@id": "https://a.example/%d", "@type": "dcat:Dataset", "dct:title": "_:%d",
                         "dct:publisher": {"@id": "_:dinas"}, "dct:temporal": {"dct:title": "%d"}}""".formatted(it, it, it))
                .collect(joining(",\n"));
        var document = """
                {"@graph": [%s, {"@id": "_:dinas", "dct:title": "Dinas"}],
                 "@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"}}""".formatted(nodes);

        var records = dumped(document, RdfFormat.JSON_LD);

        assertThat(fingerprints(records)).isEqualTo(fingerprints(DatasetRecords.of(read(document, RdfFormat.JSON_LD))));
    }

    private static String random(Random random) {
        var kinds = List.of("dcat:Dataset", "dcat:Distribution", "dcat:Catalog", "dcat:CatalogRecord", "foaf:Agent");
        var links = List.of(
                "dct:relation", "dcat:distribution", "dct:publisher", "dcat:dataset", "dcat:servesDataset", "dct:type");
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            var node = node(random);
            if (random.nextInt(3) > 0) {
                text.append("%s a %s .\n".formatted(node, kinds.get(random.nextInt(kinds.size()))));
            }
            text.append("%s dct:title \"Judul %d\" .\n".formatted(node, i));
            for (int j = random.nextInt(4); j > 0; j--) {
                text.append("%s %s %s .\n".formatted(node, links.get(random.nextInt(links.size())), node(random)));
            }
        }
        return text.toString();
    }

    private static String node(Random random) {
        return random.nextInt(4) == 0 ? "_:b" + random.nextInt(12) : "<n" + random.nextInt(30) + ">";
    }

    private static Map<String, Optional<ContentHash>> fingerprints(List<SourceRecord> records) {
        var all = new TreeMap<String, Optional<ContentHash>>();
        records.stream()
                .filter(it -> !it.key().startsWith("#"))
                .forEach(it -> all.put(it.key(), RecordFingerprint.of(it)));
        return all;
    }

    private static Graph read(String text, RdfFormat format) throws IOException {
        return RdfReading.LIMITED.read(Bytes.utf8(text), format, Iri.of(ADDRESS));
    }

    private static String written(Graph graph, RdfFormat format) {
        var out = new StringWriter();
        switch (format) {
            case TURTLE -> RDFDataMgr.write(out, graph, Lang.TURTLE);
            case N_TRIPLES -> RDFDataMgr.write(out, graph, Lang.NTRIPLES);
            case RDF_XML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
            case JSON_LD -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PLAIN);
            case N3 -> throw new IllegalArgumentException("Nothing writes N3");
        }
        return out.toString();
    }
}
