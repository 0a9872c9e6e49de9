package id.satudata.hub.profile;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;

/** The Satu Data record by stage: what is asked of it, and the form to fill it in. Parsed once; thread-safe. */
public final class SatuDataProfile {

    public static final String NAME = "satu-data";

    private final Map<Stage, ApplicationProfile> byStage = new EnumMap<>(Stage.class);
    private final List<Check> checks;
    private final Form form;

    public SatuDataProfile() {
        var shapes = ShapesGraph.read("dcat-ap", NAME);
        var weights = new Weights(shapes);
        for (var stage : Stage.values()) {
            byStage.put(stage, new ApplicationProfile(weights.shapes(it -> weights.at(stage, it))));
        }
        this.checks = shapes.checks().stream()
                .filter(it -> shapes.object(it, SHACL.message).isPresent())
                .map(it -> check(shapes, weights, it))
                .sorted(Comparator.comparing(Check::code))
                .toList();
        this.form = new FormReader(shapes, weights).read(NAME);
    }

    /** What stands between a record and a stage: only violations keep it from there. */
    public Verdict judge(Graph graph, Stage stage) {
        return profile(stage).judge(graph);
    }

    private ApplicationProfile profile(Stage stage) {
        return Optional.ofNullable(byStage.get(stage)).orElseThrow();
    }

    /** Everything the profile asks, in the order of codes. */
    public List<Check> checks() {
        return checks;
    }

    public Form form() {
        return form;
    }

    private static Check check(ShapesGraph shapes, Weights weights, Node it) {
        var principle = shapes.object(it, CHECK.principle)
                .map(ShapesGraph::localName)
                .map(Principle::of)
                .orElseThrow(() -> new IllegalStateException(it + " serves no principle"));
        var path = ShaclPaths.parsePath(
                shapes.graph(), shapes.object(it, SHACL.path).orElseThrow());
        return new Check(
                ShapesGraph.localName(it),
                ApplicationProfile.field(path),
                shapes.literal(it, CHECK.field),
                weights.byStage(it),
                principle,
                shapes.literal(it, DCTerms.source.asNode()).orElseGet(principle::rule),
                shapes.text(it, SHACL.message));
    }
}
