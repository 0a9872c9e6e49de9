package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.stereotype.Component;

/** Reads entries' graphs from the public store. */
@Component
final class StoredGraphs implements CatalogGraphs {

    /** Few enough to fit in memory many times over; a transaction never stays open while a slow client is served. */
    private static final int CHUNK = 100;

    private final RdfStore store;
    private final IriSpace iris;

    StoredGraphs(RdfStore store, IriSpace iris) {
        this.store = store;
        this.iris = iris;
    }

    @Override
    public Optional<Graph> graph(EntryId entry) {
        return store.read(dataset -> copy(dataset, entry));
    }

    @Override
    public void forEach(List<EntryId> entries, BiConsumer<EntryId, Graph> use) {
        for (int start = 0; start < entries.size(); start += CHUNK) {
            var chunk = entries.subList(start, Math.min(start + CHUNK, entries.size()));
            store.read(dataset -> copies(dataset, chunk)).forEach(use);
        }
    }

    @Override
    public long size() {
        return store.read(Standing::of).entries();
    }

    @Override
    public Sequence position() {
        return store.read(Standing::of).position();
    }

    private Map<EntryId, Graph> copies(DatasetGraph dataset, List<EntryId> entries) {
        var graphs = new LinkedHashMap<EntryId, Graph>();
        entries.forEach(entry -> copy(dataset, entry).ifPresent(graph -> graphs.put(entry, graph)));
        return graphs;
    }

    private Optional<Graph> copy(DatasetGraph dataset, EntryId entry) {
        var name = NodeFactory.createURI(iris.entry(entry).value());
        var copy = GraphFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(it -> copy.add(it.asTriple()));
        return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
    }
}
