package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.TableSchema;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DoorsTest
class CroissantDoorTests {

    private static final String POPULATION = "/dataset/jumlah-penduduk-2025/croissant.jsonld";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
    }

    @Test
    void describesADatasetAndItsFiles() throws Exception {
        assertThat(http.get().uri(POPULATION))
                .hasStatusOk()
                .hasContentType("application/ld+json")
                .apply(document("croissant"));

        var document = read(POPULATION);

        assertThat(document.path("conformsTo").asString()).isEqualTo("http://mlcommons.org/croissant/1.0");
        assertThat(document.path("isLiveDataset").asBoolean()).isFalse();
        var file = document.path("distribution").get(0);
        assertThat(file.path("name").asString()).isEqualTo("penduduk-2025.csv");
        assertThat(file.path("encodingFormat").asString()).isEqualTo("text/csv");
        assertThat(file.path("contentSize").asString()).isEqualTo("1234 B");
        assertThat(file.path("sha256").asString()).isEqualTo("ab".repeat(32));
    }

    /** The properties that the specification wants of every dataset and file. */
    @ParameterizedTest
    @ValueSource(strings = {"jumlah-penduduk-2025", "produksi-padi-2025", "kelahiran-2025"})
    void saysAllThatMustBeSaid(String name) throws Exception {
        var document = read("/dataset/" + name + "/croissant.jsonld");

        assertThat(document.path("@type").asString()).isEqualTo("sc:Dataset");
        assertThat(Stream.of(
                        "@context", "conformsTo", "name", "description", "license", "url", "creator", "datePublished"))
                .allSatisfy(it -> assertThat(document.path(it).isEmpty()
                                && document.path(it).asString("").isEmpty())
                        .as(it)
                        .isFalse());
        assertThat(document.path("datePublished").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        for (var file : document.path("distribution")) {
            assertThat(Stream.of("@id", "name", "contentUrl", "encodingFormat"))
                    .allSatisfy(
                            it -> assertThat(file.path(it).asString("")).as(it).isNotEmpty());
        }
    }

    @Test
    void theColumnsOfATableAreFieldsOfItsFile() throws Exception {
        withTable();

        var document = read(POPULATION);

        var file = document.path("distribution").get(0).path("@id").asString();
        var fields = document.path("recordSet").get(0).path("field");
        assertThat(fields.valueStream()
                        .map(it -> it.path("name").asString() + " "
                                + it.path("dataType").asString()))
                .containsExactly("kecamatan sc:Text", "jiwa sc:Integer", "luas sc:Float");
        assertThat(fields.valueStream())
                .allSatisfy(it -> assertThat(
                                it.path("source").path("fileObject").path("@id").asString())
                        .isEqualTo(file));
        assertThat(fields.get(1).path("source").path("extract").path("column").asString())
                .isEqualTo("jiwa");
    }

    @Test
    void isRdfInTheTermsOfSchemaOrgAndCroissant() throws Exception {
        withTable();
        var text = text(POPULATION);

        var graph = RDFParser.fromString(text, Lang.JSONLD11)
                .base("http://localhost:8080" + POPULATION)
                .toGraph();

        assertThat(graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI("https://schema.org/Dataset")))
                .hasSize(1);
        assertThat(graph.stream(
                        Node.ANY,
                        RDF.type.asNode(),
                        NodeFactory.createURI("http://mlcommons.org/croissant/FileObject")))
                .hasSize(1);
        assertThat(graph.stream(
                        Node.ANY, RDF.type.asNode(), NodeFactory.createURI("http://mlcommons.org/croissant/Field")))
                .hasSize(3);
    }

    @Test
    void isWhatCkansProfilesOfThatNameGive() {
        for (var profile : List.of("croissant", "schemaorg")) {
            assertThat(http.get().uri("/dataset/jumlah-penduduk-2025.jsonld?profiles=" + profile))
                    .hasStatusOk()
                    .hasForwardedUrl("/dataset/jumlah-penduduk-2025/croissant.jsonld");
        }
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        assertThat(http.get().uri(POPULATION).header("If-None-Match", "W/\"1.croissant\""))
                .hasStatus(304);
    }

    @Test
    void anUnknownDatasetIsNotFound() {
        assertThat(http.get().uri("/dataset/tidak-ada/croissant.jsonld")).hasStatus(404);
    }

    private void withTable() {
        var entry = entries.all.getFirst();
        var file = entry.description().distributions().getFirst();
        var form = file.form();
        var table = new TableSchema(
                List.of(
                        new Column("kecamatan", "string"),
                        new Column("jiwa", "integer"),
                        new Column("luas", "decimal")),
                9,
                "UTF-8");
        var known = new Distribution(
                file.id(),
                file.title(),
                file.description(),
                file.address(),
                new Distribution.Form(
                        form.format(),
                        form.mediaType(),
                        form.byteSize(),
                        form.checksum(),
                        Optional.of(table),
                        form.conformsTo()),
                file.license(),
                file.issued(),
                file.modified(),
                file.service());
        entries.all.set(0, Samples.entry(1, entry.name(), entry.description().withDistributions(List.of(known))));
    }

    private JsonNode read(String address) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(text(address));
    }

    private String text(String address) throws UnsupportedEncodingException {
        return http.get().uri(address).exchange().getResponse().getContentAsString(UTF_8);
    }
}
