package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A rebuildable view of the revision log that keeps its position beside its data. Every method throws an
 * {@link IOException} when the view's server or disk failed; its position then tells what was taken in.
 */
public interface Projection {

    /** Its name in logs, metrics and health, such as {@code rdf}. */
    String name();

    /** Whether all nodes see the same one, so that only one of them may write it; otherwise each node keeps its own. */
    boolean isShared();

    /** The last revision it holds, read from where its data is; {@link Sequence#START} when it is empty. */
    Sequence position() throws IOException;

    /**
     * Takes in the step and moves the position with it, both or neither. A step that does not begin at the view's position
     * is refused with an {@link IOException}, and so is one under an older fence than the view has seen.
     *
     * @throws UnprojectableRevision when the view can never hold one of the revisions; nothing was taken in
     */
    void apply(Batch batch) throws IOException, UnprojectableRevision;

    /** No more revisions are handed over at once. */
    default int batchLimit() {
        return 1_000;
    }

    /** Which of the entries the view holds otherwise than it should, given their last revisions up to its position. */
    List<Mismatch> compare(List<Revision> latest) throws IOException;

    /** Writes again what it should hold of the entries, given their last revisions up to its position, which stays. */
    void repair(List<Revision> latest) throws IOException, UnprojectableRevision;

    /** Hands over all entries the view shows, some at a time. */
    void forEachHeld(Consumer<List<EntryId>> entries) throws IOException;

    /** Takes out entries of which the log knows nothing. */
    void remove(List<EntryId> unknown) throws IOException;

    /** A new and empty copy beside it, for views that can be filled anew without being missed. */
    default Optional<Successor> successor() throws IOException {
        return Optional.empty();
    }

    /** Why the view should be filled anew although it works, such as that it grew too large. */
    default Optional<String> reasonToRebuild() throws IOException {
        return Optional.empty();
    }
}
