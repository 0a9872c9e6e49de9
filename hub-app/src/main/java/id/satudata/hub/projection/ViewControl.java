package id.satudata.hub.projection;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What an operator may do with the views of this node. Every method throws an {@link IllegalArgumentException} when there is
 * no view of that name; those that change data throw an {@link IOException} when the view's server or disk failed, when the
 * hub shuts down, or when another node keeps the view.
 */
public interface ViewControl {

    /** The names of all views, in alphabetical order. */
    List<String> names();

    /** Lets the view stand where it is, over restarts and on every node that shares it, until it is resumed. */
    void pause(String view);

    void resume(String view);

    /** The revisions the view could not hold, in log order. */
    List<Quarantined> quarantined(String view);

    /** Has the view try once more to hold a revision it had set aside. */
    void retry(String view, Sequence sequence) throws IOException;

    /** Fills the view anew from the log, beside the old one; returns once readers see the new one. */
    void rebuild(String view, Consumer<RebuildProgress> watcher) throws IOException;

    /** Compares the whole view with the log and writes anew what differs; tells now and then how many it compared. */
    Reconciliation reconcile(String view, LongConsumer compared) throws IOException;

    /** How the last comparisons of all views ended. */
    List<Reconciliation> reconciliations();
}
