package id.satudata.hub.exchange.graph;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.concept.ReferencedConcepts;
import id.satudata.hub.measurement.Measurements;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.PublicGraph;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;

/**
 * Entries as harvesters should see them. The graph is made from the system of record, which a view may lag behind; and
 * only entries are typed as what harvesters import, since a source's own catalogue or a mere mention of another dataset
 * would be taken for one of ours.
 */
@Component
public final class PublicGraphs {
    private static final Set<Node> IMPORTED =
            Set.of(DCAT.Dataset.asNode(), DCAT.Catalog.asNode(), DCAT.CatalogRecord.asNode());

    private final IriSpace space;
    private final DescriptionGraphs graphs;
    private final ReferencedConcepts concepts;
    private final Measurements measurements;

    PublicGraphs(IriSpace space, Concepts concepts, Measurements measurements) {
        this.space = space;
        this.measurements = measurements;
        this.graphs = new DescriptionGraphs(space);
        this.concepts = new ReferencedConcepts(concepts);
    }

    public Node node(Entry entry) {
        return NodeFactory.createURI(space.entry(entry.id()).value());
    }

    /** The entry by itself, with what was measured of it, which pages of the whole catalogue leave out. */
    public Graph graph(Entry entry) {
        var graph = GraphFactory.createDefaultGraph();
        addTo(graph, entry);
        GraphUtil.addInto(graph, measurements.graph(entry));
        return complete(graph);
    }

    /** The graph with all it refers to described, so that it says everything a client of DCAT-AP wants to know. */
    public Graph complete(Graph graph) {
        concepts.addTo(graph);
        return graph;
    }

    public void addTo(Graph graph, Entry entry) {
        var iri = space.entry(entry.id());
        PublicGraph.of(entry.saying().graph(graphs)).stream()
                .filter(it -> isOurs(iri, it))
                .forEach(graph::add);
        nameServices(graph);
    }

    /** Harvesters know a service by its identifier, which few sources give; its IRI is as good. */
    private static void nameServices(Graph graph) {
        graph.stream(Node.ANY, RDF.type.asNode(), DCAT.DataService.asNode())
                .map(Triple::getSubject)
                .filter(it -> it.isURI() && !graph.contains(it, DCTerms.identifier.asNode(), Node.ANY))
                .toList()
                .forEach(
                        it -> graph.add(it, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(it.getURI())));
    }

    /** Whether the statement, of the entry's graph, takes nothing but the entry for what harvesters import. */
    public static boolean isOurs(Iri entry, Triple it) {
        return !it.getPredicate().equals(RDF.type.asNode())
                || !IMPORTED.contains(it.getObject())
                || (it.getSubject().isURI() && it.getSubject().getURI().equals(entry.value()));
    }
}
