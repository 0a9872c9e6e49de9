package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Makes the form of a profile from its shapes: those that name a field describe it, the others about it say when it is needed. */
final class FormReader {

    private final ShapesGraph shapes;
    private final Weights weights;
    private final FormValues values;
    private final FormPaths paths;

    FormReader(ShapesGraph shapes, Weights weights) {
        this.shapes = shapes;
        this.weights = weights;
        this.paths = new FormPaths(shapes);
        this.values = new FormValues(shapes, paths);
    }

    Form read(String profile) {
        var groups = shapes.graph().stream(Node.ANY, RDF.type.asNode(), SHACL.PropertyGroup)
                .map(Triple::getSubject)
                .sorted(order())
                .map(this::group)
                .toList();
        return new Form(profile, shapes.text(CHECK.profile, RDFS.label.asNode()), groups);
    }

    private Form.Group group(Node group) {
        var fields = described()
                .filter(it -> shapes.graph().contains(it, SHACL.group, group))
                .filter(it -> shapes.object(it, CHECK.within).isEmpty())
                .sorted(order())
                .map(this::field)
                .toList();
        return new Form.Group(ShapesGraph.localName(group), shapes.text(group, RDFS.label.asNode()), fields);
    }

    private java.util.stream.Stream<Node> described() {
        return shapes.checks().stream()
                .filter(it -> shapes.object(it, SHACL.name).isPresent());
    }

    private Form.Field field(Node shape) {
        var code = shapes.literal(shape, CHECK.field).orElseThrow();
        return new Form.Field(
                code,
                shapes.number(shape, CHECK.number),
                paths.of(shape),
                shapes.text(shape, SHACL.name),
                shapes.text(shape, SHACL.description),
                values.of(shape),
                needed(code),
                conditions(shape),
                use(shape),
                parts(code));
    }

    private List<Form.Field> parts(String code) {
        return described()
                .filter(it ->
                        shapes.literal(it, CHECK.within).filter(code::equals).isPresent())
                .sorted(order())
                .map(this::field)
                .toList();
    }

    /** The most that any check asking for the field weighs at each stage. */
    private Map<Stage, Finding.Severity> needed(String code) {
        var needed = new EnumMap<Stage, Finding.Severity>(Stage.class);
        shapes.graph().stream(Node.ANY, CHECK.field, NodeFactory.createLiteralString(code))
                .map(Triple::getSubject)
                .filter(this::asks)
                .forEach(check -> weights.byStage(check)
                        .forEach((stage, weight) ->
                                needed.merge(stage, weight, (one, other) -> one.compareTo(other) > 0 ? one : other)));
        return needed;
    }

    private boolean asks(Node check) {
        return shapes.object(check, SHACL.minCount).isPresent()
                || shapes.object(check, SHACL.qualifiedMinCount).isPresent();
    }

    private List<Form.Condition> conditions(Node shape) {
        return shapes.objects(shape, CHECK.shownWhen)
                .map(it -> new Form.Condition(paths.of(it), value(it)))
                .sorted(Comparator.comparing(Form.Condition::value))
                .toList();
    }

    private String value(Node condition) {
        var value = shapes.object(condition, SHACL.hasValue).orElseThrow();
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    private Form.Use use(Node shape) {
        return new Form.Use(
                shapes.holds(shape, CHECK.readOnly),
                shapes.holds(shape, CHECK.internal),
                shapes.holds(shape, CHECK.multiline),
                shapes.object(shape, CHECK.role).map(Node::getURI),
                shapes.literal(shape, CHECK.answer));
    }

    private Comparator<Node> order() {
        return Comparator.comparingInt(it -> Optional.of(shapes.number(it, SHACL.order))
                .filter(java.util.OptionalInt::isPresent)
                .map(java.util.OptionalInt::getAsInt)
                .orElse(Integer.MAX_VALUE));
    }
}
