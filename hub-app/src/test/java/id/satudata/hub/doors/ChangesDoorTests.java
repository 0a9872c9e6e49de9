package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.vocabulary.AS;
import id.satudata.hub.vocabulary.LDES;
import id.satudata.hub.vocabulary.TREE;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The order of changes, as lines and as a feed. */
@DoorsTest
class ChangesDoorTests {
    private static final EntryId GONE = EntryId.ofRecord(new SourceId("uji"), "ditarik");
    private static final Sequence LAST = new Sequence(900);
    private static final Path SHAPE = Path.of(System.getProperty("satudata.realdata", "../../shared/data"))
            .resolve("ldes-feeds/shape.ttl");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeSyndication syndication;

    @BeforeEach
    void oneIsGone() {
        syndication.gone.add(new Item(GONE, LAST, Instant.parse("2026-11-22T00:00:00Z"), false, List.of()));
    }

    @AfterEach
    void onlyTheSamples() {
        syndication.gone.clear();
    }

    @Test
    void tellsEachDatasetAtItsLatestChangeAndWhatIsGone() throws Exception {
        var page = get("/api/v1/changes?after=0");

        assertThat(page).hasStatusOk().hasContentType("application/x-ndjson;charset=utf-8");
        assertThat(page).apply(document("changes"));
        var lines = page.getResponse().getContentAsString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines)
                .anySatisfy(it -> assertThat(it)
                        .contains(
                                "\"title\":\"Jumlah Penduduk 2025\"",
                                "\"name\":\"jumlah-penduduk-2025\"",
                                ".jsonld\""));
        assertThat(lines.getLast())
                .contains("\"sequence\":900", "\"type\":\"delete\"", "\"entry\":\"" + GONE + "\"")
                .doesNotContain("title", "name", "publisher");
    }

    @Test
    void goesOnWhereTheLastLineWas() throws Exception {
        var first = get("/api/v1/changes?limit=1");
        assertThat(first.getResponse().getContentAsString().lines()).hasSize(1);
        var next = Optional.ofNullable(first.getResponse().getHeader("Link")).orElseThrow();

        var rest = get(next.substring(next.indexOf("/api"), next.indexOf('>')).replace("limit=1", "limit=9"));

        assertThat(rest.getResponse().getContentAsString().lines())
                .hasSize(3)
                .doesNotContain(first.getResponse()
                        .getContentAsString()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(get("/api/v1/changes?after=" + LAST).getResponse().getContentAsString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/changes?after=-1",
                "/api/v1/changes?after=satu",
                "/api/v1/changes?limit=1e9",
                "/ldes?after=99999999999999999999",
                "/ldes?after=%00"
            })
    void whatIsNoPlaceIsRefused(String address) {
        assertThat(http.get().uri(URI.create(address))).hasStatus(400);
    }

    @Test
    void aFeedSaysWhatEachActivityMadeOfTheDataset() throws Exception {
        var page = get("/ldes");

        assertThat(page).hasStatusOk().hasContentType("application/trig;charset=utf-8");
        assertThat(page).apply(document("ldes"));
        var feed = read(page, Lang.TRIG);
        var about = feed.getDefaultGraph();
        assertThat(about.contains(Node.ANY, RDF.type.asNode(), LDES.EventStream.asNode()))
                .isTrue();
        assertThat(about.stream(Node.ANY, TREE.member.asNode(), Node.ANY)).hasSize(4);
        assertThat(about.stream(Node.ANY, RDF.type.asNode(), AS.Delete.asNode()))
                .singleElement()
                .satisfies(it -> assertThat(about.stream(it.getSubject(), Node.ANY, Node.ANY))
                        .hasSize(3));
        assertThat(about.stream(Node.ANY, AS.object.asNode(), Node.ANY)
                        .filter(it -> feed.getGraph(it.getSubject())
                                .contains(it.getObject(), RDF.type.asNode(), DCAT.Dataset.asNode())))
                .hasSize(3);
        assertThat(about.contains(Node.ANY, TREE.relation.asNode(), Node.ANY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"application/n-quads, NQUADS", "application/ld+json, JSONLD11"})
    void theFeedComesInOtherSyntaxes(String type, String language) throws Exception {
        var page = http.get().uri("/ldes").header("Accept", type).exchange();

        assertThat(page).hasStatusOk().hasContentType(type + ";charset=utf-8");
        var lang = language.equals("NQUADS") ? Lang.NQUADS : Lang.JSONLD11;
        assertThat(read(page, lang).size()).isEqualTo(3);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var tag = Optional.ofNullable(get("/ldes").getResponse().getHeader("ETag"))
                .orElseThrow();

        assertThat(http.get().uri("/ldes").header("If-None-Match", tag)).hasStatus(304);
        syndication.gone.clear();
        assertThat(http.get().uri("/ldes").header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void keepsTheClosedShapeOfTheProfile() throws Exception {
        assumeTrue(Files.isRegularFile(SHAPE), () -> "0 feeds by the shape of DCAT-AP Feeds: no file " + SHAPE);
        var shapes = RDFDataMgr.loadGraph(SHAPE.toString());
        shapes.remove(Node.ANY, OWL.imports.asNode(), Node.ANY);
        var feed = read(get("/ldes"), Lang.TRIG);
        var all = GraphFactory.createDefaultGraph();
        feed.stream().forEach(it -> all.add(it.asTriple()));

        var report = ShaclValidator.get().validate(Shapes.parse(shapes), all);

        assertThat(report.getEntries()).isEmpty();
        all.add(
                all.stream(Node.ANY, RDF.type.asNode(), AS.Delete.asNode())
                        .findFirst()
                        .orElseThrow()
                        .getSubject(),
                ResourceFactory.createProperty(AS.NS, "actor").asNode(),
                AS.Delete.asNode());
        assertThat(ShaclValidator.get().validate(Shapes.parse(shapes), all).conforms())
                .isFalse();
    }

    private static DatasetGraph read(MvcTestResult page, Lang lang) throws Exception {
        return RDFParser.fromString(page.getResponse().getContentAsString(), lang)
                .toDatasetGraph();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
