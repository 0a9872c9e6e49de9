package id.satudata.hub.connector.walk;

import id.satudata.hub.connector.Validators;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Asks a remote source for one page after the other. */
@FunctionalInterface
public interface RemotePages extends Closeable {

    /** The next page; nothing after the last. */
    Optional<RemotePage> fetch() throws IOException;

    /** Whether pages are asked for by their place, so that a record can slip from the next page to one that came already. */
    default boolean goesByPlace() {
        return false;
    }

    /** Whether a page of nothing but records that came before shows that the source leads in a circle, and is at its end. */
    default boolean mayLeadInACircle() {
        return true;
    }

    /** Whether the source said that it has what it had before. */
    default boolean isUnchanged() {
        return false;
    }

    /** By what the source recognises all that came as one document, once it came. */
    default Validators validators() {
        return Validators.NONE;
    }

    /** Lets go of what was kept for the walk. */
    @Override
    default void close() throws IOException {}
}
