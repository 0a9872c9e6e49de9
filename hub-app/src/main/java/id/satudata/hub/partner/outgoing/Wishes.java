package id.satudata.hub.partner.outgoing;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.mapping.Claims;
import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.partner.agreement.Reduction;
import id.satudata.hub.partner.agreement.Scopes;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.PublicGraph;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;

/** Decides what of an entry goes to a partner: what the agreement means, and nothing that came from there. */
@Component
class Wishes {

    private static final Set<Node> IMPORTED =
            Set.of(DCAT.Dataset.asNode(), DCAT.Catalog.asNode(), DCAT.CatalogRecord.asNode());

    private final IriSpace space;
    private final DescriptionGraphs graphs;

    Wishes(IriSpace space) {
        this.space = space;
        this.graphs = new DescriptionGraphs(space);
    }

    /** Nothing where the partner is not to have it. */
    Optional<Wish> of(Terms terms, Entry entry) {
        if (isFrom(terms, entry) || !Scopes.include(terms.agreement().scope(), entry.description())) {
            return Optional.empty();
        }
        var reduced =
                Reduction.of(entry.description(), iri(entry), terms.agreement().leftOut());
        var graph = onlyItself(PublicGraph.of(graphs.graphOf(reduced)), entry);
        var content = CanonicalGraph.of(graph, iri(entry)).hash();
        return Optional.of(new Wish(
                new Entry(
                        entry.id(),
                        entry.name(),
                        reduced,
                        entry.first(),
                        entry.latest(),
                        entry.number(),
                        entry.created(),
                        entry.changed(),
                        entry.origin(),
                        entry.findings()),
                graph,
                Bytes.utf8(content + "\n" + terms.form()).hash()));
    }

    Iri iri(Entry entry) {
        return space.entry(entry.id());
    }

    /** Whether it ever had an address at the partner's: pushed back, it would go round and round. */
    private static boolean isFrom(Terms terms, Entry entry) {
        var home = terms.partner().home();
        return Claims.chain(entry.description()).stream()
                .flatMap(it -> GlobalName.read(it.value()).stream())
                .map(GlobalName::host)
                .anyMatch(home::contains);
    }

    /** Another dataset that is only mentioned would be taken for one of ours. */
    private Graph onlyItself(Graph whole, Entry entry) {
        var subject = NodeFactory.createURI(iri(entry).value());
        var graph = GraphFactory.createDefaultGraph();
        whole.stream()
                .filter(it -> it.getSubject().equals(subject) || !isImported(it))
                .forEach(graph::add);
        return graph;
    }

    private static boolean isImported(Triple it) {
        return it.getPredicate().equals(RDF.type.asNode()) && IMPORTED.contains(it.getObject());
    }
}
