package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Successor;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;

/** An index that is filled beside the one that is searched. */
final class SearchSuccessor implements Successor {

    private static final long NO_FENCE = 0;

    private final SearchIndex index;
    private final IndexCopy copy;
    private final Runnable takenOver;
    private boolean hasTakenOver;

    /** @param takenOver told once it has taken over */
    SearchSuccessor(SearchIndex index, IndexCopy copy, Runnable takenOver) {
        this.index = index;
        this.copy = copy;
        this.takenOver = takenOver;
    }

    @Override
    public void load(List<Revision> latest) throws IOException, UnprojectableRevision {
        copy.write(latest, VersionType.ExternalGte);
    }

    @Override
    public void loaded(Sequence position) throws IOException {
        copy.move(copy.standing(), position, NO_FENCE);
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        copy.take(batch);
    }

    @Override
    public void takeOver(long fence) throws IOException {
        index.replaceBy(copy, fence);
        hasTakenOver = true;
        takenOver.run();
    }

    @Override
    public void close() throws IOException {
        if (!hasTakenOver) {
            index.drop(copy);
        }
    }
}
