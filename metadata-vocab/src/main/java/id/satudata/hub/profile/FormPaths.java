package id.satudata.hub.profile;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The ways from a thing to a field's value, as forms walk them: of alternatives the first. */
final class FormPaths {

    private final ShapesGraph shapes;

    FormPaths(ShapesGraph shapes) {
        this.shapes = shapes;
    }

    List<String> of(Node shape) {
        return steps(shapes.object(shape, SHACL.path).orElseThrow());
    }

    private List<String> steps(Node path) {
        if (path.isURI()) {
            return List.of(path.getURI());
        }
        if (shapes.isList(path)) {
            return shapes.list(path).stream().flatMap(it -> steps(it).stream()).toList();
        }
        var either = shapes.object(path, SHACL.alternativePath);
        if (either.isPresent()) {
            return steps(shapes.list(either.get()).getFirst());
        }
        return List.of("^"
                + shapes.object(path, SHACL.inversePath)
                        .orElseThrow(() -> new IllegalStateException("No form walks " + path))
                        .getURI());
    }
}
