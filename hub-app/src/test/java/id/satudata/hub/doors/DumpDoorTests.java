package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.dump.Dump;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.rdf.DumpFormat;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class DumpDoorTests {

    private static final String FILE = "/dumps/catalog.nq.gz";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Dumps dumps;

    private Dump dump;

    @BeforeEach
    void makeOne() {
        dumps.make();
        dump = dumps.newest().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"nq, NQUADS", "ttl, TURTLE", "jsonld, JSONLD11"})
    void holdsTheCatalogueAndItsDatasetsInEveryFormat(String extension, String lang) throws Exception {
        var answer = http.get().uri("/dumps/catalog." + extension + ".gz").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/gzip")
                .hasHeader("Content-Disposition", "attachment; filename=\"catalog." + extension + ".gz\"");
        var language = switch (lang) {
            case "NQUADS" -> Lang.NQUADS;
            case "TURTLE" -> Lang.TURTLE;
            default -> Lang.JSONLD11;
        };
        var read = RDFParser.source(new GZIPInputStream(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())))
                .lang(language)
                .toDatasetGraph();
        var union = read.stream().map(it -> it.asTriple()).toList();
        assertThat(union.stream().filter(it -> it.getPredicate().equals(DCAT.dataset.asNode())))
                .hasSize(2);
        assertThat(union.stream()
                        .filter(it -> it.getPredicate().equals(RDF.type.asNode())
                                && it.getObject().equals(DCAT.Catalog.asNode()))
                        .map(it -> it.getSubject())
                        .distinct())
                .extracting(Node::getURI)
                .containsExactly("http://localhost:8080/catalog");
    }

    @Test
    void tellsItsVersionInEveryWay() {
        assertThat(http.get().uri(FILE))
                .hasStatusOk()
                .hasHeader("ETag", tag())
                .hasHeader("Accept-Ranges", "bytes")
                .hasHeader("Content-Location", "/dumps/catalog-2.nq.gz")
                .hasHeader("Content-Length", Long.toString(size()))
                .containsHeader("Repr-Digest");
    }

    @Test
    void theChecksumIsBeside() throws Exception {
        assertThat(http.get().uri(FILE + ".sha256"))
                .hasStatusOk()
                .apply(document("dump-checksum"))
                .bodyText()
                .isEqualTo(hash() + "  catalog.nq.gz\n");
        assertThat(http.get().uri("/dumps/catalog-2.nq.gz.sha256"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(hash() + "  catalog-2.nq.gz\n");
    }

    @Test
    void headTellsWithoutSending() {
        assertThat(http.head().uri(FILE))
                .hasStatusOk()
                .apply(document("dump-head"))
                .hasHeader("Content-Length", Long.toString(size()))
                .body()
                .isEmpty();
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        assertThat(http.get().uri(FILE).header("If-None-Match", tag()))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 9", "bytes=10-, 10, -1", "bytes=-7, -7, -1", "bytes=5-999999999, 5, -1"})
    void sendsThePartThatIsMissing(String range, int first, int last) throws Exception {
        var whole = http.get().uri(FILE).exchange().getResponse().getContentAsByteArray();
        var from = first < 0 ? whole.length + first : first;
        var to = last < 0 ? whole.length - 1 : last;

        var answer = http.get().uri(FILE).header("Range", range).exchange();

        assertThat(answer)
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes " + from + "-" + to + "/" + whole.length)
                .hasHeader("Content-Length", Integer.toString(to - from + 1));
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, to + 1));
    }

    @Test
    void continuesOnlyTheSameVersion() {
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Range", tag()))
                .hasStatus(206);
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Range", "\"other\""))
                .hasStatusOk();
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Range", "W/" + tag()))
                .hasStatusOk();
        assertThat(http.get()
                        .uri(FILE)
                        .header("Range", "bytes=1-2")
                        .header("If-Range", "Sat, 01 Jan 2000 00:00:00 GMT"))
                .hasStatusOk();
    }

    @Test
    void whoWantsMoreOfAnotherVersionGetsNone() {
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Match", "\"other\", " + tag()))
                .hasStatus(206);
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Match", "*"))
                .hasStatus(206);
        assertThat(http.get().uri(FILE).header("Range", "bytes=1-2").header("If-Match", "\"other\""))
                .hasStatus(412)
                .body()
                .isEmpty();
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        assertThat(http.get().uri(FILE).header("Range", "bytes=" + size() + "-"))
                .hasStatus(416)
                .hasHeader("Content-Range", "bytes */" + size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,3-4", "bytes=x", "lines=1-2", "bytes=9-1", "bytes="})
    void rangesThatNeedNotBeServedAreNot(String range) {
        assertThat(http.get().uri(FILE).header("Range", range))
                .hasStatusOk()
                .hasHeader("Content-Length", Long.toString(size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dumps/catalog.zip",
                "/dumps/catalog-1.nq.gz",
                "/dumps/catalog-9999999999999999999999.nq.gz",
                "/dumps/catalog.nq",
                "/dumps/manifest",
                "/dumps/catalog..nq.gz"
            })
    void whatIsNoDumpIsNotFound(String address) {
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    @Test
    void nobodyWritesHere() {
        assertThat(http.post().uri(FILE)).hasStatus(405);
    }

    private String hash() {
        return dump.file(DumpFormat.N_QUADS).hash().hex();
    }

    private long size() {
        return dump.file(DumpFormat.N_QUADS).size();
    }

    private String tag() {
        return '"' + hash() + '"';
    }
}
