package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public void apply(List<Revision> batch) throws IOException {
        var position = position();
        var pending = batch.stream()
                .filter(it -> it.sequence().compareTo(position) > 0)
                .toList();
        if (pending.isEmpty()) {
            return;
        }
        requireNext(position, pending.getFirst().sequence());
        var contents = contents(pending);
        store.write(dataset -> take(dataset, contents, pending.getLast().sequence()));
    }

    /** The store may have been replaced by an empty one since the caller looked. */
    private static void requireNext(Sequence position, Sequence first) throws IOException {
        if (!first.equals(position.next())) {
            throw new IOException("The RDF store is at revision " + position + " and cannot take in " + first);
        }
    }

    private Map<Node, Set<Triple>> contents(List<Revision> revisions) {
        return Projection.lastOfEachEntry(revisions).stream()
                .collect(Collectors.toMap(
                        it -> NodeFactory.createURI(iris.entry(it.entry()).value()), RdfProjection::content));
    }

    private static Set<Triple> content(Revision revision) {
        return revision.shows() ? published(revision) : Set.of();
    }

    private static Set<Triple> published(Revision revision) {
        try {
            return PublicGraph.of(CanonicalGraph.read(revision.content())).stream()
                    .collect(Collectors.toSet());
        } catch (RiotException e) {
            throw new IllegalStateException(
                    "Revision " + revision.sequence() + " of " + revision.entry() + " is not canonical N-Quads", e);
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
