package id.satudata.hub.rdf;

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

    /** What was added before the text turned out not to be ours is added again, which changes nothing. */
    static void addTo(Graph graph, String text, Lang language) {
        try {
            NTriplesReader.read(text, graph::add);
        } catch (NTriplesReader.NotCanonical e) {
            RDFParser.fromString(text, language).checking(false).parse(into(graph));
        }
    }

    private static StreamRDF into(Graph graph) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        };
    }
}
