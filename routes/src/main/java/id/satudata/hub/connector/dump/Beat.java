package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.Progress;
import java.io.InterruptedIOException;

/** Tells of progress now and then, and ends the work when its thread is interrupted. */
final class Beat {

    private static final int EVERY = 4096;

    private int count;

    void next() throws InterruptedIOException {
        count++;
        if (count % EVERY == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("The reading of a dump was ended");
            }
            Progress.made();
        }
    }
}
