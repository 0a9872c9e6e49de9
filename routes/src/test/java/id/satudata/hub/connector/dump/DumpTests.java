package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.RecordFingerprint;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
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
class DumpTests {

    private static final URI ADDRESS = URI.create("https://data.contoh.go.id/dump");
    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @base <https://data.contoh.go.id/> .
            """;
    private static final String RDF = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">";
    private static final String CATALOGUE = PREFIXES + """
            <katalog> a dcat:Catalog ; dct:title "Katalog" ; dct:publisher <dinas> ; dcat:dataset <1>, <2>, _:c ; foaf:primaryTopic <1> .
            <catatan> a dcat:CatalogRecord ; foaf:primaryTopic <1> .
            <1> a dcat:Dataset ; dct:title "Satu \\"dan\\" lagi\\n di baris dua"@id ; dct:publisher <dinas> ; dct:isPartOf <katalog> ;
                dct:relation <2> ; dcat:distribution <1/csv>, [ a dcat:Distribution ; dct:format [ dct:title "CSV" ] ] ; dct:creator _:bersama ;
                dct:source <a\\u0020b> .
            <1/csv> a dcat:Distribution ; dct:title "Berkas" ; dct:isReferencedBy <1> ; dcat:accessService <layanan> .
            <2> a dcat:Dataset ; dct:title "Dua" ; dct:publisher <dinas> ; dct:creator _:bersama ; foaf:page <h1> .
            _:bersama foaf:name "Bersama" ; foaf:knows _:bersama .
            _:c a dcat:Dataset ; dct:identifier "tiga" ; dct:publisher <dinas> .
            [] a dcat:Dataset ; dct:title "Tanpa nama" .
            <layanan> a dcat:DataService ; dcat:servesDataset <1>, <2> ; dct:title "Layanan" ; dct:publisher <dinas> .
            <dinas> a foaf:Agent ; foaf:name "Dinas Contoh"@id ; foaf:member <induk> .
            <induk> foaf:name "Induk" ; foaf:member <dinas> .
            <h1> dct:relation <h2> . <h2> dct:relation <h3> . <h3> dct:relation <h4> . <h4> dct:relation <h5> .
            <h5> dct:relation <h6> . <h6> dct:relation <h7> . <h7> dct:title "Terlalu jauh" .
            <h3> dct:creator [ dct:creator [ dct:creator [ foaf:name "Dalam" ] ] ] .
            """;

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
    void refusesADatasetThatSaysTooMuchAlone() throws IOException {
        var document = PREFIXES
                + IntStream.range(0, 20_001)
                        .mapToObj(it -> "<1> dct:subject <s" + it + "> .\n")
                        .collect(joining("", "", "<1> a dcat:Dataset . <2> a dcat:Dataset ; dct:title \"Dua\" ."));

        var records = dumped(document, RdfFormat.TURTLE);

        assertThat(records).hasSize(2);
        assertThat(records.getFirst().content()).isInstanceOf(Unreadable.class);
        assertThat(records.getLast().findings()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<1> a dcat:Dataset ; dct:title \"tanpa akhir",
                "<1> a dcat:Dataset ; dct:title \"\"\"tanpa akhir ",
                "<1> a dcat:Dataset . nonsens"
            })
    void tellsWhereItIsBroken(String end) {
        assertThatThrownBy(() -> dump(PREFIXES + end, RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("line 6");
    }

    @Test
    void refusesToNestAsDeepAsItIsAsked() {
        assertThatThrownBy(() ->
                        dump(PREFIXES + "<1> dct:relation " + "[ dct:relation ".repeat(500_000), RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("nested more than 200 deep");
        assertThatThrownBy(() -> dump(RDF + "<rdf:Description><rdf:value>".repeat(50_000), RdfFormat.RDF_XML))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("nested");
        assertThatThrownBy(() -> dump("[".repeat(500_000), RdfFormat.JSON_LD)).isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void refusesTermsWithoutEnd() {
        var endless = "a".repeat(9 << 20);
        for (var start : List.of("<1> dct:title \"", "<1> dct:title \"\"\"", "<1> dct:title <", "<1> dct:")) {
            assertThatThrownBy(() -> dump(PREFIXES + start + endless, RdfFormat.TURTLE))
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("a term longer than");
        }
        assertThatThrownBy(() -> dump(RDF + "<rdf:Description><rdf:value>" + endless, RdfFormat.RDF_XML))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("between two tags");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> dump(
                        (PREFIXES + "<1> dct:title \"caf\u00e9\" .")
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var good = document(CATALOGUE.getBytes(UTF_8));
        var broken = document("nonsens".getBytes(UTF_8));

        Dump.of(good, RdfFormat.TURTLE, 1 << 20).close();
        assertThatThrownBy(() -> Dump.of(broken, RdfFormat.TURTLE, 1 << 20)).isInstanceOf(SourceUnreadable.class);

        assertThat(good.folder().path()).doesNotExist();
        assertThat(broken.folder().path()).doesNotExist();
    }

    @Test
    void writesNoMoreThanIsAllowed() {
        assertThatThrownBy(() -> Dump.of(document(CATALOGUE.getBytes(UTF_8)), RdfFormat.TURTLE, 500))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("more than 500 bytes");
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

    private static List<SourceRecord> dumped(String text, RdfFormat format) throws IOException {
        var all = new ArrayList<SourceRecord>();
        try (var dump = dump(text, format)) {
            for (var page = dump.next(); !page.isEmpty(); page = dump.next()) {
                assertThat(page).hasSizeLessThanOrEqualTo(500);
                all.addAll(page);
            }
            assertThat(dump.size()).isEqualTo(all.size());
        }
        return all;
    }

    private static Dump dump(String text, RdfFormat format) throws IOException {
        return dump(text.getBytes(UTF_8), format);
    }

    private static Dump dump(byte[] bytes, RdfFormat format) throws IOException {
        return Dump.of(document(bytes), format, 1 << 30);
    }

    private static Document.Kept document(byte[] bytes) throws IOException {
        var folder = WorkFolder.create();
        var file = Files.write(folder.path().resolve("document"), bytes);
        return new Document.Kept(ADDRESS, "", Bytes.copyOf(bytes), file, folder);
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
