package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/** What checks weigh at a stage or where records come in, and the shapes that weigh just that. */
final class Weights {

    private final ShapesGraph shapes;

    Weights(ShapesGraph shapes) {
        this.shapes = shapes;
    }

    /** The severity of a check at a stage; empty before the first stage it is asked at. */
    Optional<Node> at(Stage stage, Node check) {
        var steps = List.of(
                Map.entry(CHECK.blocksFrom, SHACL.Violation),
                Map.entry(CHECK.warnsFrom, SHACL.Warning),
                Map.entry(CHECK.tellsFrom, SHACL.Info));
        if (steps.stream().allMatch(it -> shapes.object(check, it.getKey()).isEmpty())) {
            return shapes.object(check, SHACL.severity);
        }
        return steps.stream()
                .filter(it -> from(check, it.getKey()).filter(stage::reaches).isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The severity of a check where records come in; empty where it is not asked there. */
    Optional<Node> atGate(Node check) {
        return shapes.object(check, CHECK.gate);
    }

    Map<Stage, Finding.Severity> byStage(Node check) {
        var all = new EnumMap<Stage, Finding.Severity>(Stage.class);
        for (var stage : Stage.values()) {
            at(stage, check).ifPresent(it -> all.put(stage, severity(it)));
        }
        return all;
    }

    /** The shapes with the severity given; checks without one are left out. */
    Graph shapes(Function<Node, Optional<Node>> severity) {
        var graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, shapes.graph());
        for (var check : shapes.checks()) {
            graph.remove(check, SHACL.severity, Node.ANY);
            severity.apply(check)
                    .ifPresentOrElse(
                            it -> graph.add(check, SHACL.severity, it),
                            () -> graph.remove(Node.ANY, SHACL.property, check));
        }
        return graph;
    }

    static Finding.Severity severity(Node level) {
        return switch (ShapesGraph.localName(level)) {
            case "Violation" -> Finding.Severity.ERROR;
            case "Warning" -> Finding.Severity.WARNING;
            default -> Finding.Severity.INFO;
        };
    }

    private Optional<Stage> from(Node check, Node step) {
        return shapes.object(check, step)
                .map(it -> Stage.of(ShapesGraph.localName(it))
                        .orElseThrow(() -> new IllegalStateException(check + " names no stage: " + it)));
    }
}
