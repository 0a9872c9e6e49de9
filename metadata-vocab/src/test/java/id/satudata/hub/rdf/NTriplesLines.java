package id.satudata.hub.rdf;

import id.satudata.hub.metadata.EntryId;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Statements of a source that a description has no place for. */
final class NTriplesLines {

    private NTriplesLines() {}

    static String about(EntryId id, int predicate, String text) {
        return NTriples.line(Triple.create(
                NodeFactory.createURI("https://contoh.go.id/dataset/" + id + (predicate % 2 == 0 ? "" : "#genid-x")),
                NodeFactory.createURI("http://example.org/terms#p" + predicate),
                NodeFactory.createLiteralString(text)));
    }
}
