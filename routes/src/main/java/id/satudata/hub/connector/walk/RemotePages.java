package id.satudata.hub.connector.walk;

import java.io.IOException;
import java.util.Optional;

/** Asks a remote source for one page after the other. */
@FunctionalInterface
public interface RemotePages {

    /** The next page; nothing after the last. */
    Optional<RemotePage> fetch() throws IOException;
}
