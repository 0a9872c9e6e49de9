package id.satudata.hub.mapping.dcat;

import id.satudata.hub.rdf.VisibleLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Leaves out of all that is still there as it was written, understood or not, what no reader sees; of that alone nothing is
 * left. What is quoted was told of before.
 */
final class VisibleRule {

    private final WorkingGraph graph;

    VisibleRule(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply() {
        var cleaned = new TreeMap<String, String>();
        for (var statement : hiding()) {
            var visible = VisibleLiteral.of(statement.getObject());
            graph.replace(statement, VisibleLiteral.isNothing(statement.getObject()) ? List.of() : List.of(visible));
            if (!statement.getPredicate().equals(RDF.object.asNode())) {
                cleaned.putIfAbsent(statement.getPredicate().getLocalName(), visible.getLiteralLexicalForm());
            }
        }
        cleaned.forEach((field, text) -> graph.findings().info("text-cleaned", field, text));
    }

    private List<Triple> hiding() {
        var found = new ArrayList<Triple>();
        graph.index().forEach(it -> {
            if (VisibleLiteral.isNeededOf(it.getObject())) {
                found.add(it);
            }
        });
        return found;
    }
}
