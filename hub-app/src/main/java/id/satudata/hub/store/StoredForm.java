package id.satudata.hub.store;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;

/** Triples as TDB2 gives them back: it keeps numbers and dates by value, so that {@code 33.10} comes back as {@code 33.1}. */
final class StoredForm {

    private StoredForm() {}

    static Set<Triple> of(Collection<Triple> triples) {
        return triples.stream().map(StoredForm::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Triple of(Triple triple) {
        var object = triple.getObject();
        var stored = object.isLiteral() ? of(object) : object;
        return stored.equals(object) ? triple : Triple.create(triple.getSubject(), triple.getPredicate(), stored);
    }

    private static Node of(Node literal) {
        var inlined = NodeId.inline(literal);
        return inlined == null ? literal : NodeId.extract(inlined);
    }
}
