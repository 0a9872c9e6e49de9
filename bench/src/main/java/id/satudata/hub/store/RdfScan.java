package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.NullMarked;

/** A public RDF store filled from a log, to be read from end to end, for benchmarks. */
@NullMarked
public final class RdfScan implements AutoCloseable {

    private final RdfStore store;

    private RdfScan(RdfStore store) {
        this.store = store;
    }

    public static RdfScan of(Path folder, IriSpace iris, List<Revision> log) throws IOException {
        RdfRebuild.fill(folder, iris, log);
        return new RdfScan(RdfStore.in(folder));
    }

    /** All that TDB2 must do: reads every quad with its terms, in the order of the store, and counts them. */
    public long count() {
        return store.read(dataset -> Iter.count(dataset.find()));
    }

    public CatalogSnapshots snapshots() {
        return new StoredSnapshots(store, () -> Sequence.START);
    }

    @Override
    public void close() {
        store.close();
    }
}
