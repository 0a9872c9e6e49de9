package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Finding.Severity;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * How one field is read.
 *
 * @param code what is found when it cannot be read
 * @param severity how much that weighs
 * @param reading from what the source wrote to the terms it stands for
 */
record FieldRule(Property field, String code, Severity severity, Function<String, Reading> reading) {

    /** Reads every value of the field that is a literal or has an IRI; what is not understood is quoted and told. */
    void apply(Node subject, WorkingGraph graph, Things things) {
        for (var statement : graph.statements(subject, field)) {
            if (things.nameless(statement.getObject())) {
                readLabel(subject, statement.getObject(), graph);
                continue;
            }
            var text = graph.textOf(statement.getObject());
            var read = reading.apply(text);
            if (read.terms().isEmpty()) {
                graph.refuse(statement, severity, code, field.getLocalName());
            } else {
                graph.replace(statement, read.terms());
                read.note().ifPresent(it -> graph.findings().read(field.getLocalName(), text, it));
            }
        }
    }

    /** A thing described in place may carry a known label; the thing itself stays as it is. */
    private void readLabel(Node subject, Node thing, WorkingGraph graph) {
        graph.label(thing).map(reading).ifPresent(known -> known.terms().forEach(it -> graph.add(subject, field, it)));
    }
}
