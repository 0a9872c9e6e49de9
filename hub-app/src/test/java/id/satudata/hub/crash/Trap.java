package id.satudata.hub.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lives in the killed hub: woven calls come here when a named point is reached. A file, which the campaign writes and
 * takes away again, says at which point and at which time the machine halts.
 */
public final class Trap {

    /** What a JVM ends with that was killed. */
    static final int KILLED = 137;

    private static final Path ORDERS = Path.of(System.getProperty("crash.orders", "no-orders"));
    private static final boolean LIES = Boolean.getBoolean("crash.lies");
    /** A lie whose answer never went out is made true all the same, so that others can go on. */
    private static final long LONGEST_LIE_MILLIS = 1_500;

    private static final Map<String, Integer> SEEN = new ConcurrentHashMap<>();
    private static final ThreadLocal<Boolean> APPENDED = ThreadLocal.withInitial(() -> false);
    /** Opens when the lie that the thread was told is out in the world. */
    private static final ThreadLocal<@Nullable CountDownLatch> TOLD = new ThreadLocal<>();

    private Trap() {}

    /** Halts where the orders say so: {@code number point times}. */
    public static void reached(String point) {
        var orders = orders();
        if (orders.isPresent()) {
            var words = orders.get().strip().split(" ", -1);
            if (words.length == 3 && words[1].equals(point)) {
                var times = SEEN.merge(words[0], 1, Integer::sum);
                if (times >= Integer.parseInt(words[2])) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        }
    }

    /** The thread has appended to the log, so the answer it is about to give is the one that counts. */
    public static void appended() {
        APPENDED.set(true);
        reached("K4");
    }

    /** The thread has given an answer completely. */
    public static void answered() {
        if (APPENDED.get()) {
            APPENDED.remove();
            reached("K5");
        }
        var told = TOLD.get();
        if (told != null) {
            TOLD.remove();
            told.countDown();
        }
    }

    /** The hub's clock, as wrong as the campaign wants it. */
    public static Clock clock() {
        return Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("crash.clock", "PT0S")));
    }

    /** A lie for the campaign to find, where it is wanted: says that the work is done, and commits it a little later. */
    public static <T> @Nullable T acknowledgeBeforeCommit(
            TransactionOperations transactions, TransactionCallback<T> work) {
        if (!LIES) {
            return transactions.execute(work);
        }
        var done = new CompletableFuture<@Nullable T>();
        var told = new CountDownLatch(1);
        TOLD.set(told);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                transactions.execute(status -> {
                    var result = work.doInTransaction(status);
                    done.complete(result);
                    awaitTold(told);
                    return result;
                });
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    private static void awaitTold(CountDownLatch told) {
        try {
            var _ = told.await(LONGEST_LIE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> orders() {
        try {
            return Files.exists(ORDERS) ? Optional.of(Files.readString(ORDERS)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
