package id.satudata.hub.store;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads the public store in one transaction, which neither waits for writers nor makes them wait. */
final class StoredSnapshots implements CatalogSnapshots {

    private final RdfStore store;
    private final Supplier<Sequence> lastHidden;

    /**
     * Snapshots of the store.
     *
     * @param lastHidden the last revision that took an entry out of sight
     */
    StoredSnapshots(RdfStore store, Supplier<Sequence> lastHidden) {
        this.store = store;
        this.lastHidden = lastHidden;
    }

    @Override
    public <T> T read(Reading<T> reading) throws IOException {
        var barrier = lastHidden.get();
        try {
            return store.read(dataset -> read(dataset, barrier, reading));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T read(DatasetGraph dataset, Sequence barrier, Reading<T> reading) {
        var standing = Standing.of(dataset);
        if (standing.position().compareTo(barrier) < 0) {
            throw new StoreBehind(standing.position(), barrier);
        }
        try {
            return reading.of(new Stored(dataset, standing));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The store within a transaction. */
    private record Stored(DatasetGraph dataset, Standing standing) implements Snapshot {

        @Override
        public Sequence position() {
            return standing.position();
        }

        @Override
        public long entries() {
            return standing.entries();
        }

        /** The store keeps graphs in the order they came, which is another on every node; so the names are sorted. */
        @Override
        public void forEach(Visitor visitor) throws IOException {
            var names =
                    Iter.asStream(dataset.listGraphNodes()).map(Node::getURI).toArray(String[]::new);
            Arrays.sort(names);
            for (var name : names) {
                var quads = dataset.find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY);
                visitor.take(
                        Iri.of(name), Iter.asStream(quads).map(Quad::asTriple).toList());
            }
        }
    }
}
