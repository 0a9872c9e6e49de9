package id.satudata.hub.topic;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits, but no longer than until somebody has no more use for what comes afterwards. */
final class Pause {

    private final CountDownLatch over = new CountDownLatch(1);

    /** Answers whether it waited to the end. */
    boolean of(Duration time) {
        try {
            return !over.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends this and every further waiting. */
    void end() {
        over.countDown();
    }
}
