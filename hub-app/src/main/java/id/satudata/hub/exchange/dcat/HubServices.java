package id.satudata.hub.exchange.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.IriSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The hub's own doors for machines, described as DCAT data services. */
@Component
final class HubServices {

    private static final String FILE = "/id/satudata/hub/exchange/dcat/services.ttl";

    private final Graph graph;

    HubServices(IriSpace space) {
        graph = RDFParser.fromString(text(), Lang.TURTLE)
                .base(space.at("/").value())
                .toGraph();
        graph.stream(Node.ANY, RDF.type.asNode(), DCAT.DataService.asNode())
                .map(Triple::getSubject)
                .toList()
                .forEach(
                        it -> graph.add(it, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(it.getURI())));
    }

    void addTo(Graph other) {
        GraphUtil.addInto(other, graph);
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the services is not on the class path", e);
        }
    }
}
