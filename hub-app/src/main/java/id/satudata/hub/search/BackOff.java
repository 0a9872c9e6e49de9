package id.satudata.hub.search;

import java.io.IOException;
import java.time.Duration;

/** Waits longer each time before a busy node is asked again, and gives up after a few times. */
final class BackOff {

    private static final int TRIES = 3;
    private static final Duration FIRST = Duration.ofMillis(100);

    private final int tried;

    BackOff() {
        this(0);
    }

    private BackOff(int tried) {
        this.tried = tried;
    }

    /** Waits, and answers what to wait the next time; throws when it was tried often enough. */
    BackOff next(Exception reason) throws IOException {
        if (tried == TRIES) {
            throw new IOException("Elasticsearch refused documents " + (TRIES + 1) + " times", reason);
        }
        try {
            Thread.sleep(FIRST.multipliedBy(1L << (2 * tried)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for Elasticsearch", e);
        }
        return new BackOff(tried + 1);
    }
}
