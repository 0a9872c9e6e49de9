package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.STOPPED;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that end at once when their thread is interrupted or the client is closed. */
final class Waiting implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Lets the time pass. */
    void pass(Duration time) throws EgressException {
        try {
            if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EgressException(STOPPED, "hub-ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EgressException(STOPPED, e, "fetch-stopped");
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
