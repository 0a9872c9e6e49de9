package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which terms of one vocabulary stand above which (skos:broader). */
final class Hierarchy {

    /** No vocabulary is deeper; a circle ends here. */
    private static final int DEEPEST = 16;

    private final List<Concept> top = new ArrayList<>();
    private final Map<Iri, List<Concept>> below = new HashMap<>();
    private final Function<Iri, @Nullable Concept> byIri;

    private Hierarchy(Function<Iri, @Nullable Concept> byIri) {
        this.byIri = byIri;
    }

    static Hierarchy of(List<Concept> concepts, Function<Iri, @Nullable Concept> byIri) {
        var hierarchy = new Hierarchy(byIri);
        concepts.forEach(hierarchy::place);
        return hierarchy;
    }

    List<Concept> top() {
        return List.copyOf(top);
    }

    List<Concept> below(Concept concept) {
        return List.copyOf(below.getOrDefault(concept.iri(), List.of()));
    }

    /** The topmost first. */
    List<Concept> above(Concept concept) {
        Deque<Concept> path = new ArrayDeque<>();
        var next = parent(concept);
        while (next.isPresent() && path.size() < DEEPEST) {
            path.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(path);
    }

    private Optional<Concept> parent(Concept concept) {
        return concept.broader().map(byIri);
    }

    private void place(Concept concept) {
        parent(concept)
                .map(it -> below.computeIfAbsent(it.iri(), _ -> new ArrayList<>()))
                .orElse(top)
                .add(concept);
    }
}
