package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Finding.Severity;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * How one field is read.
 *
 * @param code what is found when it cannot be read
 * @param severity how much that weighs
 * @param reading from what the source wrote to the terms it stands for, none when it is not understood
 */
record FieldRule(Property field, String code, Severity severity, Function<String, List<Node>> reading) {

    /** Reads every value of the field that is a literal or has an IRI; what is not understood is quoted and told. */
    void apply(Node subject, WorkingGraph graph, Things things) {
        for (var statement : graph.statements(subject, field)) {
            if (things.nameless(statement.getObject())) {
                readLabel(subject, statement.getObject(), graph);
                continue;
            }
            var read = reading.apply(graph.textOf(statement.getObject()));
            if (read.isEmpty()) {
                graph.refuse(statement, severity, code, field.getLocalName());
            } else {
                graph.replace(statement, read);
            }
        }
    }

    /** A thing described in place may carry a known label; the thing itself stays as it is. */
    private void readLabel(Node subject, Node thing, WorkingGraph graph) {
        graph.label(thing).map(reading).ifPresent(known -> known.forEach(it -> graph.add(subject, field, it)));
    }
}
