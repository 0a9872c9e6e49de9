package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.dump.Dumps;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.vocabulary.SPDX;
import id.satudata.hub.vocabulary.VOID;
import java.io.UnsupportedEncodingException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class VoidDoorTests {

    private static final Node CATALOG = NodeFactory.createURI("http://localhost:8080/catalog");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Dumps dumps;

    @Test
    void tellsWhatThereIsAndWhere() throws Exception {
        dumps.make();
        assertThat(http.get().uri("/void.ttl"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .apply(document("void"));

        var graph = read("/void.ttl");

        assertThat(graph.contains(CATALOG, RDF.type.asNode(), VOID.Dataset.asNode()))
                .isTrue();
        assertThat(graph.contains(CATALOG, VOID.sparqlEndpoint.asNode(), at("/sparql")))
                .isTrue();
        assertThat(graph.contains(CATALOG, VOID.vocabulary.asNode(), NodeFactory.createURI(DCAT.NS)))
                .isTrue();
        assertThat(graph.stream(CATALOG, VOID.exampleResource.asNode(), Node.ANY))
                .hasSize(3);
        assertThat(graph.stream(Node.ANY, VOID.entities.asNode(), Node.ANY)
                        .map(it -> it.getObject().getLiteralLexicalForm()))
                .containsExactly("3");
    }

    @Test
    void namesTheDumpsWithTheirChecksums() throws Exception {
        dumps.make();
        var graph = read("/void.ttl");

        for (var file : dumps.newest().orElseThrow().files()) {
            var address = at("/dumps/catalog." + file.format().extension() + ".gz");
            assertThat(graph.contains(CATALOG, VOID.dataDump.asNode(), address)).isTrue();
            assertThat(graph.contains(Node.ANY, DCAT.downloadURL.asNode(), address))
                    .isTrue();
        }
        assertThat(graph.stream(Node.ANY, SPDX.checksumValue.asNode(), Node.ANY)
                        .map(it -> it.getObject().getLiteralLexicalForm()))
                .contains(dumps.newest()
                        .orElseThrow()
                        .file(DumpFormat.TURTLE)
                        .hash()
                        .hex());
    }

    @Test
    void describesEveryDoorAsAServiceThatHarvestersKnow() throws Exception {
        for (var address : new String[] {"/void.ttl", "/catalog.ttl"}) {
            var graph = read(address);
            var services = graph.stream(CATALOG, DCAT.service.asNode(), Node.ANY)
                    .map(it -> it.getObject())
                    .toList();
            assertThat(services).hasSize(7).allSatisfy(it -> {
                assertThat(graph.contains(it, RDF.type.asNode(), DCAT.DataService.asNode()))
                        .isTrue();
                assertThat(graph.stream(it, DCTerms.title.asNode(), Node.ANY)).hasSize(2);
                assertThat(graph.stream(it, DCTerms.identifier.asNode(), Node.ANY))
                        .hasSize(1);
                assertThat(graph.stream(it, DCAT.endpointURL.asNode(), Node.ANY))
                        .hasSize(1);
                assertThat(graph.stream(it, DCAT.endpointDescription.asNode(), Node.ANY))
                        .hasSize(1);
            });
        }
        assertThat(read("/catalog.ttl?page=2").contains(Node.ANY, DCAT.service.asNode(), Node.ANY))
                .isFalse();
    }

    /** They would count and import it. */
    @Test
    void noDescriptionOfTheHubIsADataset() throws Exception {
        assertThat(read("/void.ttl").contains(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void.rdf", "/void.jsonld", "/void.nt", "/void.n3", "/void.xml"})
    void speaksEveryFormat(String address) {
        assertThat(http.get().uri(address)).hasStatusOk();
    }

    @Test
    void theWellKnownAddressLeadsThere() {
        assertThat(http.get().uri("/.well-known/void")).hasStatus(303).hasHeader("Location", "/void");
        assertThat(http.get().uri("/void").header("Accept", "application/rdf+xml"))
                .hasForwardedUrl("/void.rdf");
        assertThat(http.get().uri("/void").header("Accept", "*/*")).hasForwardedUrl("/void.ttl");
        assertThat(http.get().uri("/void").header("Accept", "text/html"))
                .hasStatus(303)
                .hasHeader("Location", "/api");
    }

    private Graph read(String address) throws UnsupportedEncodingException {
        var body = http.get().uri(address).exchange().getResponse().getContentAsString();
        return RDFParser.fromString(body, Lang.TURTLE).toGraph();
    }

    private static Node at(String path) {
        return NodeFactory.createURI("http://localhost:8080" + path);
    }
}
