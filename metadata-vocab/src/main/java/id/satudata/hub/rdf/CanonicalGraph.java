package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph without blank nodes in its one canonical form: sorted N-Quads lines that name the graph; the same statements
 * always give the same bytes and hash.
 */
public record CanonicalGraph(Bytes nquads, ContentHash hash) {

    public static CanonicalGraph of(Graph graph, Iri name) {
        var graphName = '<' + name.value() + '>';
        var lines = graph.stream().map(it -> NTriples.line(it, graphName)).toArray(String[]::new);
        Arrays.sort(lines);
        var text = new StringBuilder(lines.length * 200);
        for (var line : lines) {
            text.append(line).append('\n');
        }
        var bytes = Bytes.utf8(text.toString());
        return new CanonicalGraph(bytes, bytes.hash());
    }

    /** The graph whose canonical form the bytes are. */
    public static Graph read(Bytes nquads) {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.source(nquads.stream()).lang(Lang.NQUADS).checking(false).parse(into(graph));
        return graph;
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
