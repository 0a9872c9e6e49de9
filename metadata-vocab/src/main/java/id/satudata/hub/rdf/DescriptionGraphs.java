package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Surplus;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;

/** Descriptions as RDF graphs without blank nodes, and back: nothing is lost either way. */
public final class DescriptionGraphs {

    private final IriSpace space;

    public DescriptionGraphs(IriSpace space) {
        this.space = space;
    }

    public Graph graphOf(Description description) {
        var graph = GraphFactory.createDefaultGraph();
        var nested = new NestedNodes(new Skolems(space.entry(description.id())));
        new DescriptionWriter(space, description.id(), nested, graph::add).write(description);
        addTo(graph, description.surplus());
        return graph;
    }

    /** The description in a graph about an entry; what it has no place for becomes its surplus. */
    public Description describe(EntryId id, Graph graph) {
        return describe(id, StatementIndex.of(graph));
    }

    /** The same of statements that nobody else needs: blank nodes among them are named. */
    public Description describe(EntryId id, StatementIndex index) {
        var entry = space.entry(id);
        new Skolemizer(entry).skolemize(index);
        var skolems = new Skolems(entry);
        var nested = new NestedNodes(skolems);
        var statements = new Statements(index);
        var found = new DescriptionReader(space, id, statements, nested).read();
        var leftover = statements.leftover(skolems);
        new DescriptionWriter(space, id, nested, leftover::remove).write(found);
        return found.with(surplusOf(leftover.stream()));
    }

    /** Statements without blank nodes as a surplus. */
    public static Surplus surplusOf(Graph graph) {
        return surplusOf(graph.stream());
    }

    private static Surplus surplusOf(Stream<Triple> statements) {
        return new Surplus(statements.map(NTriples::line).toList());
    }

    private static void addTo(Graph graph, Surplus surplus) {
        if (!surplus.statements().isEmpty()) {
            Lines.addTo(graph, String.join("\n", surplus.statements()), Lang.NTRIPLES);
        }
    }
}
