package id.satudata.hub.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** What may stand in a field: what its own shape and the others on the same property of the same things say together. */
final class FormValues {

    private final ShapesGraph shapes;
    private final FormPaths paths;

    FormValues(ShapesGraph shapes, FormPaths paths) {
        this.shapes = shapes;
        this.paths = paths;
    }

    Form.Value of(Node field) {
        var together = together(field);
        var datatypes = datatypes(together);
        return new Form.Value(
                kind(together, !datatypes.isEmpty()),
                datatypes,
                number(together, SHACL.maxCount),
                literal(List.of(field), SHACL.pattern),
                number(List.of(field), SHACL.minLength),
                number(List.of(field), SHACL.maxLength),
                shapes.literal(field, CHECK.list),
                shapes.objects(field, CHECK.choice)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList());
    }

    private List<Node> together(Node field) {
        var path = paths.of(field);
        var others = shapes.owners(field).stream()
                .flatMap(it -> shapes.objects(it, SHACL.property))
                .filter(it -> !it.equals(field) && isPlain(it) && paths.of(it).equals(path));
        return Stream.concat(Stream.of(field), others).toList();
    }

    /** Whether a check limits every value, and not only those of one field of several on the same property. */
    private boolean isPlain(Node check) {
        return shapes.object(check, SHACL.name).isEmpty();
    }

    private Form.Kind kind(List<Node> checks, boolean typed) {
        var kinds = checks.stream()
                .flatMap(it -> shapes.objects(it, SHACL.nodeKind))
                .map(ShapesGraph::localName)
                .toList();
        if (typed || kinds.contains("Literal")) {
            return Form.Kind.LITERAL;
        }
        var listed =
                checks.stream().anyMatch(it -> shapes.object(it, CHECK.list).isPresent());
        return kinds.contains("IRI") || listed ? Form.Kind.IRI : kinds.isEmpty() ? Form.Kind.LITERAL : Form.Kind.THING;
    }

    private List<String> datatypes(List<Node> checks) {
        return checks.stream()
                .flatMap(it -> Stream.concat(
                        shapes.objects(it, SHACL.datatype),
                        shapes.objects(it, SHACL.or)
                                .flatMap(or -> shapes.list(or).stream())
                                .flatMap(one -> shapes.objects(one, SHACL.datatype))))
                .map(Node::getURI)
                .distinct()
                .sorted()
                .toList();
    }

    private OptionalInt number(List<Node> checks, Node limit) {
        return checks.stream()
                .map(it -> shapes.number(it, limit))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    private Optional<String> literal(List<Node> checks, Node term) {
        return checks.stream().flatMap(it -> shapes.literal(it, term).stream()).findFirst();
    }
}
