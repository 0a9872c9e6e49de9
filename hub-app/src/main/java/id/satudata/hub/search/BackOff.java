package id.satudata.hub.search;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets more time pass each time before a busy node is asked again, and gives up after a few times. */
final class BackOff {

    private static final int TRIES = 3;
    private static final long FIRST_MILLIS = 100;

    private final int tried;

    BackOff() {
        this(0);
    }

    private BackOff(int tried) {
        this.tried = tried;
    }

    /** Something that is asked and will be answered. */
    interface Question<T> {
        CompletableFuture<T> ask() throws IOException;
    }

    /** What to wait the next time; throws when it was tried often enough. */
    BackOff next(Exception reason) throws IOException {
        if (tried == TRIES) {
            throw new IOException("Elasticsearch refused documents " + (TRIES + 1) + " times", reason);
        }
        return new BackOff(tried + 1);
    }

    /** The answer to the question, which is asked at once the first time, and when its time has come again. */
    <T> CompletableFuture<T> answer(Question<T> question) throws IOException {
        if (tried == 0) {
            return question.ask();
        }
        var pause = FIRST_MILLIS << (2 * (tried - 1));
        var due = CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> {}, due).thenCompose(_ -> asked(question));
    }

    private static <T> CompletableFuture<T> asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
