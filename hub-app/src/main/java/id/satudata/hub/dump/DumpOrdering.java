package id.satudata.hub.dump;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.GraphOrdering;
import id.satudata.hub.rdf.OrderedGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Triple;

/** Puts graphs in order on a thread of its own, and passes them to all files. */
final class DumpOrdering implements AutoCloseable {

    private final Introduction introduction;
    private final List<DumpOutput> outputs;
    private final GraphOrdering ordering = new GraphOrdering();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dump-order").daemon().factory());

    private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);

    DumpOrdering(Introduction introduction, List<DumpOutput> outputs) {
        this.introduction = introduction;
        this.outputs = outputs;
    }

    /** A graph as it was read. */
    record Unordered(Iri name, Collection<Triple> statements) {}

    /** Returns once the graphs before these are passed on. */
    void add(List<Unordered> graphs) throws IOException {
        var before = await();
        last = CompletableFuture.supplyAsync(() -> before + pass(graphs), thread);
    }

    /** How many statements all files have now. */
    long finish() throws IOException {
        return await();
    }

    @Override
    public void close() {
        thread.shutdown();
        last.handle((_, _) -> true).join();
    }

    private long pass(List<Unordered> graphs) {
        var ordered = new ArrayList<OrderedGraph>(graphs.size());
        var statements = 0L;
        for (var it : graphs) {
            var graph = ordering.order(it.name(), admitted(it));
            statements += graph.size();
            ordered.add(graph);
        }
        try {
            for (var output : outputs) {
                output.add(ordered);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return statements;
    }

    /** The catalogue's own graphs say what they are made to say. */
    private Collection<Triple> admitted(Unordered graph) {
        return graph.name().equals(introduction.catalog())
                ? graph.statements()
                : graph.statements().stream()
                        .filter(it -> introduction.admits(graph.name(), it))
                        .toList();
    }

    private long await() throws IOException {
        try {
            return last.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof UncheckedIOException io
                    ? io.getCause()
                    : new IOException("A dump could not be written", failed.getCause());
        }
    }
}
