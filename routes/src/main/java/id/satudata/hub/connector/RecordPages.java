package id.satudata.hub.connector;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One walk over a source's records, a page at a time, in the source's stable order; used by one thread. Interrupting that thread, or
 * closing the walk from another one, ends a fetch under way within a second.
 */
public interface RecordPages extends Closeable {

    /** How many records the source says it has, where it says so; may become known with the first page. */
    OptionalLong total();

    /**
     * The next page, at most {@value #LARGEST_PAGE} records; nothing after the last.
     *
     * @throws IOException when the source broke off; what came before stays valid
     */
    Optional<List<SourceRecord>> next() throws IOException;

    /** Whether the walk leads over all that the source has, and not only over what changed since a moment. */
    default boolean isComplete() {
        return true;
    }

    /** Whether the source said that all it has is what it had before; then there are no pages. */
    default boolean isUnchanged() {
        return false;
    }

    /** By what the source recognises all it has as this; known once all was read, and only where it is one document. */
    default Validators validators() {
        return Validators.NONE;
    }

    /** No page is larger: a larger answer of a source is handed on in several pages. */
    int LARGEST_PAGE = 500;
}
