package id.satudata.hub.connector.walk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Asks a remote source for one page after the other. */
@FunctionalInterface
public interface RemotePages extends Closeable {

    /** The next page; nothing after the last. */
    Optional<RemotePage> fetch() throws IOException;

    /** Lets go of what was kept for the walk. */
    @Override
    default void close() throws IOException {}
}
