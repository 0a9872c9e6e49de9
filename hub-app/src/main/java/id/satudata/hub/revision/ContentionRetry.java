package id.satudata.hub.revision;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Runs work in a transaction and again, a few times, when MariaDB rolled it back only because others wrote too. */
final class ContentionRetry {

    private static final Logger LOG = LoggerFactory.getLogger(ContentionRetry.class);

    /** Row changed since the snapshot was taken, lock wait timed out, deadlock: by MariaDB's error numbers. */
    private static final Set<Integer> CONTENTION = Set.of(1020, 1205, 1213);

    private static final int ATTEMPTS = 5;

    private final TransactionOperations transactions;

    ContentionRetry(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> work.get());
            } catch (DataAccessException | TransactionException e) {
                if (attempt == ATTEMPTS || !isContention(e)) {
                    throw e;
                }
                LOG.debug("Attempt {} of {} met other writers, trying again", attempt, ATTEMPTS, e);
            }
        }
    }

    private static boolean isContention(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CONTENTION.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
