package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Surplus;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Descriptions as RDF graphs without blank nodes, and back: nothing is lost either way. */
public final class DescriptionGraphs {

    private final IriSpace space;

    public DescriptionGraphs(IriSpace space) {
        this.space = space;
    }

    public Graph graphOf(Description description) {
        var graph = modelled(description);
        addTo(graph, description.surplus());
        return graph;
    }

    /** The description in a graph about an entry; what it has no place for becomes its surplus. */
    public Description describe(EntryId id, Graph graph) {
        var entry = space.entry(id);
        var statements = new Statements(new Skolemizer(entry).skolemize(graph));
        var found = new DescriptionReader(space, id, statements).read();
        var leftover = statements.leftover(new Skolems(entry));
        GraphUtil.deleteFrom(leftover, modelled(found));
        return found.with(surplusOf(leftover));
    }

    /** Statements without blank nodes as a surplus. */
    public static Surplus surplusOf(Graph graph) {
        return new Surplus(graph.stream().map(NTriples::line).toList());
    }

    private Graph modelled(Description description) {
        var graph = GraphFactory.createDefaultGraph();
        new DescriptionWriter(space, description.id(), graph).write(description);
        return graph;
    }

    private static void addTo(Graph graph, Surplus surplus) {
        if (!surplus.statements().isEmpty()) {
            RDFParser.fromString(String.join("\n", surplus.statements()), Lang.NTRIPLES)
                    .checking(false)
                    .parse(graph);
        }
    }
}
