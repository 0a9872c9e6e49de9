package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;

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
        return Lines.read(nquads.text(), Lang.NQUADS);
    }
}
