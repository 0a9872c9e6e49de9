package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.vocabulary.HYDRA;
import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The doors of the catalogue and a reader of its pages; every test finds the samples alone. */
@DoorsTest
abstract class CatalogScene {

    static final String HOST = "http://localhost:8080";

    @Autowired
    MockMvcTester http;

    @Autowired
    FakeEntries entries;

    @Autowired
    FakeSyndication syndication;

    @Autowired
    FakeSearch search;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
        syndication.gone.clear();
        syndication.completeUntil = TestDoors.NOW;
        search.away = false;
    }

    List<String> titles(String address) {
        var graph = graph(address);
        return datasets(graph).stream()
                .map(it -> graph.stream(NodeFactory.createURI(it), DCTerms.title.asNode(), Node.ANY)
                        .map(title -> title.getObject().getLiteralLexicalForm())
                        .sorted()
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    Graph graph(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return RdfAnswers.read(answer, RdfFormat.TURTLE);
    }

    static List<String> datasets(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .map(it -> it.getSubject().getURI())
                .toList();
    }

    static Node page(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), HYDRA.PartialCollectionView.asNode())
                .next()
                .getSubject();
    }

    static long total(Graph graph) {
        return Long.parseLong(graph.find(page(graph), HYDRA.totalItems.asNode(), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }
}
