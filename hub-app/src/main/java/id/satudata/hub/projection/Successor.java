package id.satudata.hub.projection;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * What is to take a view's place: filled beside it, and seen by nobody before. Closing one that has not taken over leaves
 * nothing behind; what a killed hub leaves of one is cleared away before the next.
 */
public interface Successor extends Closeable {

    /** Loads the last revisions of entries, each entry once; those out of sight are among them. */
    void load(List<Revision> latest) throws IOException, UnprojectableRevision;

    /** Ends the loading: it now stands at the position, and goes on with {@link #apply}. */
    void loaded(Sequence position) throws IOException;

    /** Takes in a step, as {@link Projection#apply} does; what it held already does no harm. */
    void apply(Batch batch) throws IOException, UnprojectableRevision;

    /**
     * Takes the view's place in one step: every reader sees the old one whole, or this one.
     *
     * @param fence the fence number under which a shared view is written from now on
     */
    void takeOver(long fence) throws IOException;
}
