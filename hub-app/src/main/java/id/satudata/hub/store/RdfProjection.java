package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.stereotype.Component;

/** Keeps one named graph for each visible entry in the public store, named by the entry's IRI. */
@Component
final class RdfProjection implements Projection {

    private final PublicStore store;
    private final IriSpace iris;

    RdfProjection(PublicStore store, IriSpace iris) {
        this.store = store;
        this.iris = iris;
    }

    @Override
    public String name() {
        return "rdf";
    }

    @Override
    public Sequence position() throws IOException {
        try {
            return store.read(Standing::of).position();
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        }
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var contents = contents(batch.revisions());
        store.write(dataset -> {
            requirePosition(dataset, batch.from());
            take(dataset, contents, batch.to());
        });
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) {
        return List.of();
    }

    @Override
    public void repair(List<Revision> latest) throws IOException {
        throw new IOException("not yet");
    }

    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) {}

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        throw new IOException("not yet");
    }

    /** The store may have been replaced by an empty one since the follower looked. */
    private static void requirePosition(DatasetGraph dataset, Sequence from) {
        var position = Standing.of(dataset).position();
        if (!position.equals(from)) {
            throw new StoreUnavailable("The RDF store is at revision " + position + " and not at " + from, null);
        }
    }

    private Map<Node, Set<Triple>> contents(List<Revision> revisions) throws UnprojectableRevision {
        var contents = new HashMap<Node, Set<Triple>>();
        for (var revision : revisions) {
            contents.put(NodeFactory.createURI(iris.entry(revision.entry()).value()), content(revision));
        }
        return contents;
    }

    private static Set<Triple> content(Revision revision) throws UnprojectableRevision {
        return revision.shows() ? published(revision) : Set.of();
    }

    private static Set<Triple> published(Revision revision) throws UnprojectableRevision {
        try {
            return PublicGraph.of(CanonicalGraph.read(revision.content())).stream()
                    .collect(Collectors.toSet());
        } catch (RiotException e) {
            throw new UnprojectableRevision(revision.sequence(), "it is not canonical N-Quads", e);
        }
    }

    private static void take(DatasetGraph dataset, Map<Node, Set<Triple>> contents, Sequence position) {
        var entries = Standing.of(dataset).entries();
        for (var content : contents.entrySet()) {
            var difference = GraphDifference.between(dataset, content.getKey(), content.getValue());
            difference.write(dataset);
            entries += (content.getValue().isEmpty() ? 0 : 1) - (difference.existed() ? 1 : 0);
        }
        new Standing(position, entries).write(dataset);
    }
}
