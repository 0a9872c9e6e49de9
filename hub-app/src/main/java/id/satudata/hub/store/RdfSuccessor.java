package id.satudata.hub.store;

import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Successor;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A new generation of a store: bulk-loaded, brought up to date by differences, then swapped in. */
final class RdfSuccessor implements Successor {

    private final RdfStore store;
    private final OpenStore generation;
    private final EntryGraphs graphs;
    private final BulkLoad bulk;
    private long entries;
    private boolean tookOver;

    RdfSuccessor(RdfStore store, EntryGraphs graphs) throws IOException {
        this.store = store;
        this.graphs = graphs;
        generation = store.successor();
        bulk = new BulkLoad(generation.dataset());
    }

    @Override
    public void load(List<Revision> latest) throws IOException, UnprojectableRevision {
        var contents = graphs.of(latest);
        contents.values().removeIf(it -> it.isEmpty());
        bulk.add(contents);
        entries += contents.size();
    }

    @Override
    public void loaded(Sequence position) throws IOException {
        bulk.commit(new Standing(position, entries));
        bulk.close();
        CompactSize.of(generation.folder(), entries).write(generation.folder());
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var contents = graphs.of(batch.revisions());
        try {
            generation.write(dataset -> graphs.take(dataset, contents, batch));
        } catch (RuntimeException | Error failure) {
            throw new IOException("Writing to a new generation of the RDF store failed", failure);
        }
    }

    @Override
    public void takeOver(long fence) throws IOException {
        try {
            store.replaceBy(generation);
        } finally {
            tookOver = store.holds(generation);
        }
    }

    @Override
    public void close() throws IOException {
        if (tookOver) {
            return;
        }
        try {
            bulk.close();
        } finally {
            generation.close(Duration.ZERO);
            Generations.delete(generation.folder().path());
        }
    }
}
