package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.mapping.field.OwnWords;
import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * How dct:accessRights is read, whatever dialect it was said in. Of several rights the strictest counts. One that nobody can
 * read opens nothing: it takes back a public one beside it, and a file that the hub itself keeps stays shut to the public.
 */
final class AccessRule {

    private static final String FIELD = "accessRights";
    private static final String WITHOUT_WORDS = "[ ]";

    private final AccessClasses classes;
    private final WorkingGraph graph;
    private final Things things;
    private final String keptFiles;

    /** What was read, and in which words of the source. */
    private final Map<Iri, String> read = new LinkedHashMap<>();

    private boolean hasUnread;

    /**
     * @param keptFiles how addresses begin that the hub hands files out at
     */
    AccessRule(Concepts concepts, WorkingGraph graph, Things things, String keptFiles) {
        this.classes = new AccessClasses(concepts);
        this.graph = graph;
        this.things = things;
        this.keptFiles = keptFiles;
    }

    void apply() {
        for (var statement : graph.statements(graph.entry(), DCTerms.accessRights)) {
            read(statement);
        }
        var counts = AccessRights.strictest(read.keySet());
        if (read.size() > 1) {
            graph.findings().warn("access-several", FIELD, counts.map(read::get).orElse(""));
        }
        if (hasUnread && counts.filter(it -> !it.equals(AccessRights.PUBLIC)).isEmpty()) {
            counts = withheld();
        }
        assertOnly(counts);
    }

    private void read(Triple statement) {
        var right = statement.getObject();
        var text = words(right);
        var own = things.nameless(right) ? Optional.<Concept>empty() : classes.read(text);
        if (own.isPresent()) {
            graph.replace(statement, List.of());
            note(text, own.get());
            return;
        }
        graph.quote(statement);
        if (!readLabels(right)) {
            hasUnread = true;
            graph.findings().warn("access-unknown", FIELD, text);
        }
    }

    /** A statement of rights may be labelled with what it means; the thing itself stays as it is. */
    private boolean readLabels(Node right) {
        boolean understood = false;
        for (var label : literals(right)) {
            var meant = classes.read(label);
            meant.ifPresent(it -> note(label, it));
            understood |= meant.isPresent();
        }
        return understood;
    }

    private void note(String text, Concept meant) {
        read.putIfAbsent(meant.iri(), text);
        OwnWords.note(text, meant).ifPresent(it -> graph.findings().read(FIELD, text, it));
    }

    private List<String> literals(Node right) {
        return graph.statements(right).values().stream()
                .flatMap(Collection::stream)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(graph::textOf)
                .sorted()
                .toList();
    }

    private String words(Node right) {
        return things.nameless(right)
                ? graph.label(right)
                        .or(() -> literals(right).stream().findFirst())
                        .orElse(WITHOUT_WORDS)
                : graph.textOf(right);
    }

    /** Where the file lies elsewhere its keeper guards it, and nothing is said that the source did not say. */
    private Optional<Iri> withheld() {
        if (!keepsFiles()) {
            return Optional.empty();
        }
        graph.findings().warn("access-withheld", FIELD, "");
        return Optional.of(AccessRights.RESTRICTED);
    }

    private boolean keepsFiles() {
        return graph.objects(graph.entry(), DCAT.distribution).stream()
                .flatMap(it -> Stream.of(DCAT.downloadURL, DCAT.accessURL)
                        .flatMap(address -> graph.objects(it, address).stream()))
                .anyMatch(it -> graph.textOf(it).startsWith(keptFiles));
    }

    private void assertOnly(Optional<Iri> counts) {
        for (var it : read.keySet()) {
            if (counts.filter(it::equals).isEmpty()) {
                graph.quote(right(it));
            }
        }
        counts.ifPresent(
                it -> graph.add(graph.entry(), DCTerms.accessRights, right(it).getObject()));
    }

    private Triple right(Iri right) {
        return Triple.create(graph.entry(), DCTerms.accessRights.asNode(), NodeFactory.createURI(right.value()));
    }
}
