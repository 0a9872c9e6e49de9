package id.satudata.hub.connector.walk;

import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Knows which thread asks the source, so that another one can end the walk at any time by interrupting it. */
final class Walker {

    private @Nullable Thread asking;
    private boolean stopped;
    private boolean interrupted;

    synchronized void begin() throws InterruptedIOException {
        if (stopped) {
            throw new InterruptedIOException("The walk over the source was ended");
        }
        asking = Thread.currentThread();
    }

    /** Whether the walk was ended meanwhile; the interrupt that ended it goes no further than the walk. */
    synchronized boolean end() {
        asking = null;
        if (interrupted) {
            Thread.interrupted();
        }
        return stopped;
    }

    /** Whether nobody asks just now, so that the source can be let go of. */
    synchronized boolean stop() {
        stopped = true;
        if (asking == null) {
            return true;
        }
        interrupted = true;
        asking.interrupt();
        return false;
    }
}
