package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.mapping.field.OwnWords;
import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Iri;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;

/**
 * How dct:accessRights is read, whatever dialect it was said in. Of several rights the strictest counts. One that nobody can
 * read opens nothing: it takes back a public one beside it, and a file that the hub itself keeps stays shut to the public.
 */
final class AccessRule {

    private static final String FIELD = "accessRights";

    /** dct:accessRights, also as it is often miswritten. */
    private static final List<Property> TERMS = Stream.of(
                    DCTerms.NS, DCTerms.NS.replace("http:", "https:"), DC_11.NS, DC_11.NS.replace("http:", "https:"))
            .map(it -> ResourceFactory.createProperty(it, FIELD))
            .toList();

    private final AccessClasses classes;
    private final WorkingGraph graph;
    private final Things things;
    private final KeptFiles keptFiles;

    /** What was read, and in which words of the source. */
    private final Map<Iri, String> read = new LinkedHashMap<>();

    private boolean hasUnread;

    AccessRule(Concepts concepts, WorkingGraph graph, Things things, KeptFiles keptFiles) {
        this.classes = new AccessClasses(concepts);
        this.graph = graph;
        this.things = things;
        this.keptFiles = keptFiles;
    }

    void apply() {
        TERMS.forEach(it -> graph.statements(graph.entry(), it).forEach(this::read));
        keptFiles
                .all()
                .forEach(file -> TERMS.stream()
                        .flatMap(it -> graph.objects(file, it).stream())
                        .forEach(this::readOfFile));
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
        var text = graph.textOf(right);
        var own = termOf(right);
        if (own.isPresent()) {
            graph.replace(statement, List.of());
            note(text, own.get());
            readLabels(right);
            return;
        }
        graph.quote(statement);
        readDescribed(right, this::note);
    }

    /** A right of one of its files stands where it is. It may shut the files of the dataset, and opens none. */
    private void readOfFile(Node right) {
        var text = graph.textOf(right);
        var own = termOf(right);
        own.ifPresentOrElse(it -> noteShut(text, it), () -> readDescribed(right, this::noteShut));
    }

    private Optional<Concept> termOf(Node right) {
        return things.nameless(right) ? Optional.empty() : classes.read(graph.textOf(right));
    }

    private void readDescribed(Node right, BiConsumer<String, Concept> note) {
        if (right.isLiteral()) {
            unread(graph.textOf(right));
        } else {
            var described = new DescribedRight(classes, graph, things, right);
            described.read().forEach(note);
            described.unread().ifPresent(this::unread);
        }
    }

    /** A term that is called by the name of a stricter one is meant as that. */
    private void readLabels(Node term) {
        if (term.isURI()) {
            DescribedRight.labelsOf(term, graph)
                    .forEach(label -> classes.read(label).ifPresent(it -> noteShut(label, it)));
        }
    }

    private void unread(String words) {
        hasUnread = true;
        graph.findings().warn("access-unknown", FIELD, words);
    }

    private void note(String text, Concept meant) {
        read.putIfAbsent(meant.iri(), text);
        OwnWords.note(text, meant).ifPresent(it -> graph.findings().read(FIELD, text, it));
    }

    private void noteShut(String text, Concept meant) {
        if (DescribedRight.shuts(meant)) {
            note(text, meant);
        }
    }

    /** Where the file lies elsewhere its keeper guards it, and nothing is said that the source did not say. */
    private Optional<Iri> withheld() {
        if (keptFiles.areNone()) {
            return Optional.empty();
        }
        graph.findings().warn("access-withheld", FIELD, "");
        return Optional.of(AccessRights.RESTRICTED);
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
