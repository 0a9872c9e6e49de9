package id.satudata.hub.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills an empty store in one transaction on a thread of its own, so that the next graphs can be read meanwhile.
 *
 * <p>Jena's parallel loaders take only stores with all six quad indexes, log and forget what goes wrong in their threads,
 * and wait for ever when the disk is full. One transaction needs less work than they do and fails like any other.
 */
final class BulkLoad implements AutoCloseable {

    private final DatasetGraph dataset;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rdf-load").daemon().factory());

    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private boolean ended;

    BulkLoad(DatasetGraph dataset) {
        this.dataset = dataset;
        run(() -> dataset.begin(TxnType.WRITE));
    }

    /** Returns once the graphs before these are written. */
    void add(Map<Node, Set<Triple>> graphs) throws IOException {
        await();
        run(() -> graphs.forEach(this::write));
    }

    /** Makes everything durable. */
    void commit(Standing standing) throws IOException {
        await();
        run(() -> {
            standing.write(dataset);
            dataset.commit();
            dataset.end();
        });
        await();
        ended = true;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            if (!ended) {
                ended = true;
                last = last.handle((_, _) -> null);
                run(() -> {
                    dataset.abort();
                    dataset.end();
                });
                await();
            }
        } finally {
            thread.shutdown();
        }
    }

    private void write(Node name, Collection<Triple> graph) {
        graph.forEach(it -> dataset.add(Quad.create(name, it)));
    }

    private void run(Runnable work) {
        last = last.thenRunAsync(work, thread);
    }

    private void await() throws IOException {
        try {
            last.get();
        } catch (ExecutionException failed) {
            throw new IOException("Loading a new generation of the RDF store failed", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a new generation of the RDF store was loaded", e);
        }
    }
}
