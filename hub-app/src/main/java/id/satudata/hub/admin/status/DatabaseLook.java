package id.satudata.hub.admin.status;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.projection.Reconciliation;
import id.satudata.hub.projection.ViewControl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the database for what the status page shows of it. Whoever asks while a question is open waits for the same answer,
 * so that a database that hangs holds one connection and not one for each reader.
 */
@Component
final class DatabaseLook {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLook.class);
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final Entries entries;
    private final ViewControl views;
    private @Nullable Question open;

    DatabaseLook(Entries entries, ViewControl views) {
        this.entries = entries;
        this.views = views;
    }

    /** What it says. */
    record Seen(long datasets, List<Reconciliation> reconciliations) {}

    private record Question(CompletableFuture<Seen> answer, long since) {}

    /** Nothing when it does not answer. */
    Optional<Seen> seen() {
        var question = question();
        try {
            var left = PATIENCE - (System.nanoTime() - question.since());
            return Optional.of(question.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            LOG.debug("The database has not answered in time", e);
        } catch (ExecutionException e) {
            LOG.debug("The database does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private synchronized Question question() {
        var asked = open;
        if (asked == null || asked.answer().isDone()) {
            var answer = CompletableFuture.supplyAsync(
                    this::ask, it -> Thread.ofVirtual().name("status").start(it));
            asked = new Question(answer, System.nanoTime());
            open = asked;
        }
        return asked;
    }

    private Seen ask() {
        return new Seen(entries.count(), views.reconciliations());
    }
}
