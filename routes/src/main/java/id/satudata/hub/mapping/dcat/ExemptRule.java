package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.SatuData.Disclosure;
import id.satudata.hub.vocabulary.HUB;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is exempt from public information (UU 14/2008 art. 17) is not open to everybody, even where nothing or something else is
 * said of access; a stricter right stays. A class that nobody can read may mean that, so files the hub keeps stay shut, too.
 *
 * <p>It reads the class as the source wrote it, before what cannot be read is left out.
 */
final class ExemptRule {

    private static final String FIELD = "accessRights";
    private static final Node TERM = DCTerms.accessRights.asNode();

    private final ConceptList classes;
    private final WorkingGraph graph;
    private final Things things;
    private final KeptFiles keptFiles;

    ExemptRule(Concepts concepts, WorkingGraph graph, Things things, KeptFiles keptFiles) {
        this.classes = ListRule.list("klasifikasi-kip", concepts);
        this.graph = graph;
        this.things = things;
        this.keptFiles = keptFiles;
    }

    void apply() {
        var unread = Optional.<String>empty();
        for (var it : graph.objects(graph.entry(), HUB.klasifikasiKIP)) {
            var read = read(it);
            if (read.filter(Disclosure.EXEMPT::equals).isPresent()) {
                shut("access-exempt", "");
                return;
            }
            unread = read.isEmpty() ? Optional.of(words(it)) : unread;
        }
        if (!keptFiles.areNone()) {
            unread.ifPresent(it -> shut("access-unclassified", it));
        }
    }

    private Optional<Iri> read(Node said) {
        return things.nameless(said)
                ? Optional.empty()
                : classes.find(graph.textOf(said)).map(it -> it.iri());
    }

    private String words(Node said) {
        return things.nameless(said) ? "[ ]" : graph.textOf(said);
    }

    private void shut(String code, String words) {
        var open = Triple.create(graph.entry(), TERM, node(AccessRights.PUBLIC));
        var isOpen = graph.statements(graph.entry(), DCTerms.accessRights).contains(open);
        if (isOpen) {
            graph.quote(open);
        }
        if (isOpen || !graph.has(graph.entry(), DCTerms.accessRights)) {
            graph.add(graph.entry(), DCTerms.accessRights, node(AccessRights.RESTRICTED));
            graph.findings().warn(code, FIELD, words);
        }
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
