package id.satudata.hub.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Statements line by line: those in our own spelling are read fast, any other by Jena. */
final class Lines {

    private Lines() {}

    static Graph read(String text, Lang language) {
        var graph = GraphFactory.createDefaultGraph();
        addTo(graph, text, language);
        return graph;
    }

    static void addTo(Graph graph, String text, Lang language) {
        read(text, language, graph::add);
    }

    /** What was handed over before the text turned out not to be ours is handed over again, which changes nothing. */
    static void read(String text, Lang language, Consumer<Triple> into) {
        try {
            NTriplesReader.read(text, into);
        } catch (NTriplesReader.NotCanonical e) {
            RDFParser.fromString(text, language).checking(false).parse(sink(into));
        }
    }

    private static StreamRDF sink(Consumer<Triple> into) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                into.accept(triple);
            }

            @Override
            public void quad(Quad quad) {
                into.accept(quad.asTriple());
            }
        };
    }
}
