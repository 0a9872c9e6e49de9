package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.SatuData.Disclosure;
import id.satudata.hub.vocabulary.HUB;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What is exempt from public information (UU 14/2008 art. 17) is not open to everybody, even where nothing or something
 * else is said of access; a stricter right stays.
 */
final class ExemptRule {

    private static final String FIELD = "accessRights";
    private static final Node TERM = DCTerms.accessRights.asNode();

    private final WorkingGraph graph;

    ExemptRule(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply() {
        if (!graph.objects(graph.entry(), HUB.klasifikasiKIP).contains(node(Disclosure.EXEMPT))) {
            return;
        }
        var open = Triple.create(graph.entry(), TERM, node(AccessRights.PUBLIC));
        var isOpen = graph.statements(graph.entry(), DCTerms.accessRights).contains(open);
        if (isOpen) {
            graph.quote(open);
        }
        if (isOpen || !graph.has(graph.entry(), DCTerms.accessRights)) {
            graph.add(graph.entry(), DCTerms.accessRights, node(AccessRights.RESTRICTED));
            graph.findings().warn("access-exempt", FIELD, "");
        }
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
