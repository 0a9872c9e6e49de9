package id.satudata.hub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationContext;

/** Keeps the follower of a running hub's RDF store from writing until it is closed. */
public final class HeldStore implements AutoCloseable {

    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final Thread holder;

    private HeldStore(RdfStore store) {
        holder = Thread.ofPlatform().daemon().name("holds-the-store").start(() -> hold(store));
    }

    public static HeldStore of(ApplicationContext hub) throws InterruptedException {
        var holding = new HeldStore(hub.getBean(RdfStore.class));
        holding.held.await();
        return holding;
    }

    @Override
    public void close() {
        release.countDown();
        try {
            holder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold(RdfStore store) {
        try {
            store.write(_ -> {
                held.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
