package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Turns revisions into the graphs a store holds of their entries, each named by its entry's IRI, and writes them. */
final class EntryGraphs {

    private final IriSpace iris;
    private final Content content;

    EntryGraphs(IriSpace iris, Content content) {
        this.iris = iris;
        this.content = content;
    }

    Node name(EntryId entry) {
        return NodeFactory.createURI(iris.entry(entry).value());
    }

    /** The entry that a graph is named by; nothing for names that are no entry's. */
    Optional<EntryId> entry(Node name) {
        return name.isURI() ? iris.entryOf(Iri.of(name.getURI())) : Optional.empty();
    }

    /** What the store should hold of the entry whose last revision this is. */
    Set<Triple> of(Revision last) throws UnprojectableRevision {
        return content.of(last);
    }

    /** What the store should hold of the entries whose last revisions these are. */
    Map<Node, Set<Triple>> of(List<Revision> latest) throws UnprojectableRevision {
        var graphs = new HashMap<Node, Set<Triple>>();
        for (var revision : latest) {
            graphs.put(name(revision.entry()), content.of(revision));
        }
        return graphs;
    }

    /** Takes in a step inside a write transaction. */
    void take(DatasetGraph dataset, Map<Node, Set<Triple>> graphs, Batch batch) {
        var position = Standing.of(dataset).position();
        if (!position.equals(batch.from())) { // it may have been replaced by an empty one since the follower looked
            throw new StoreUnavailable(
                    "The RDF store is at revision " + position + " and not at " + batch.from(), null);
        }
        write(dataset, graphs, batch.to());
    }

    /** Writes what differs inside a write transaction, and the position. */
    void write(DatasetGraph dataset, Map<Node, Set<Triple>> graphs, Sequence position) {
        var entries = Standing.of(dataset).entries();
        for (var graph : graphs.entrySet()) {
            var difference = GraphDifference.between(dataset, graph.getKey(), graph.getValue());
            difference.write(dataset);
            entries += difference.graphs();
        }
        new Standing(position, entries).write(dataset);
    }
}
