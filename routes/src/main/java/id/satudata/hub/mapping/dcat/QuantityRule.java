package id.satudata.hub.mapping.dcat;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.mapping.field.Mojibake;
import id.satudata.hub.mapping.field.unit.Reading;
import id.satudata.hub.mapping.field.unit.Reading.Ambiguous;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * How the units or the measures in one field are read.
 *
 * @param kind what finding codes begin with, such as {@code unit}
 * @param listed the concept that stands for exactly what was read
 */
record QuantityRule<T>(
        Property field, String kind, Function<String, Reading<T>> reading, Function<T, Optional<Concept>> listed) {

    /** What is understood becomes concepts; a text that is not understood to its end also stays quoted, and the finding tells why. */
    void apply(Node subject, WorkingGraph graph, Things things) {
        for (var statement : graph.statements(subject, field)) {
            if (things.nameless(statement.getObject())) {
                graph.label(statement.getObject()).ifPresent(it -> add(subject, concepts(reading.apply(it)), graph));
            } else {
                read(statement, reading.apply(graph.textOf(statement.getObject())), graph);
            }
        }
    }

    private void read(Triple statement, Reading<T> read, WorkingGraph graph) {
        var concepts = concepts(read);
        switch (read) {
            case Understood<T> it
            when concepts.size() == it.values().size() -> {
                graph.replace(statement, List.of());
                tell(it.raw(), concepts, graph);
            }
            case Understood<T> _ -> refuse(statement, Severity.INFO, "-unlisted", graph);
            case Ambiguous<T> _ -> refuse(statement, Severity.WARNING, "-ambiguous", graph);
            case NotUnderstood<T> _ when statement.getObject().isURI() -> {} // a list of somebody else
            case NotUnderstood<T> _ -> refuse(statement, Severity.WARNING, "-unknown", graph);
        }
        add(statement.getSubject(), concepts, graph);
    }

    private void tell(String text, List<Concept> concepts, WorkingGraph graph) {
        if (!Mojibake.repaired(text).equals(text)) {
            graph.findings().info("text-repaired", field.getLocalName(), text);
        }
        if (concepts.stream().noneMatch(it -> it.iri().value().equals(text))) {
            var meaning = concepts.stream().map(QuantityRule::label).collect(joining("; "));
            graph.findings().read(field.getLocalName(), text, meaning);
        }
    }

    private void refuse(Triple statement, Severity severity, String why, WorkingGraph graph) {
        graph.refuse(statement, severity, kind + why, field.getLocalName());
    }

    private void add(Node subject, List<Concept> concepts, WorkingGraph graph) {
        concepts.forEach(
                it -> graph.add(subject, field, NodeFactory.createURI(it.iri().value())));
    }

    private List<Concept> concepts(Reading<T> read) {
        return read.values().stream().flatMap(it -> listed.apply(it).stream()).toList();
    }

    private static String label(Concept concept) {
        return concept.label().byLanguage().getOrDefault("id", concept.code());
    }
}
