package id.satudata.hub.projection;

import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.util.List;

/** Hands revisions to a view as its follower does. */
public final class Steps {

    private Steps() {}

    /** Has the view take in what follows its position; what it holds already is left out. */
    public static void take(Projection view, List<Revision> revisions) throws IOException, UnprojectableRevision {
        var next = Batch.after(view.position(), revisions);
        if (next.isPresent()) {
            view.apply(next.get());
        }
    }
}
