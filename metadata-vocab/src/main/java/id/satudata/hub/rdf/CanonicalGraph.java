package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
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

    /** A hash of a graph that may have blank nodes, which go by what is said of them; the same whatever their labels. */
    public static ContentHash hashOf(Graph graph, Iri about) {
        var statements = graph.find().toList();
        var names = BlankNodeHashes.of(statements, Map.of(), new Skolems(about));
        var lines = statements.stream()
                .map(it -> NTriples.line(Triple.create(
                        names.getOrDefault(it.getSubject(), it.getSubject()),
                        it.getPredicate(),
                        names.getOrDefault(it.getObject(), it.getObject()))))
                .toArray(String[]::new);
        Arrays.sort(lines);
        return Bytes.utf8(String.join("\n", lines)).hash();
    }

    /** The graph whose canonical form the bytes are. */
    public static Graph read(Bytes nquads) {
        return Lines.read(nquads.text(), Lang.NQUADS);
    }

    /** The same to be described from, which needs no more than an index. */
    public static StatementIndex index(Bytes nquads) {
        var index = new StatementIndex();
        Lines.read(nquads.text(), Lang.NQUADS, index::add);
        return index;
    }
}
