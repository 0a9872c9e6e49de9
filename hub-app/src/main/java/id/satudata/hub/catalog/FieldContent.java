package id.satudata.hub.catalog;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a field says.
 *
 * @param values its values
 * @param descriptions what is said of the things among them, such as the name of an agency
 */
record FieldContent(Set<Node> values, Set<Triple> descriptions) {

    static final FieldContent NONE = new FieldContent(Set.of(), Set.of());

    FieldContent {
        values = Set.copyOf(values);
        descriptions = Set.copyOf(descriptions);
    }
}
