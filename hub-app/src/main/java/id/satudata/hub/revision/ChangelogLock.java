package id.satudata.hub.revision;

import java.sql.SQLException;
import liquibase.database.Database;
import liquibase.database.core.MariaDBDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import liquibase.exception.LockException;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.StandardLockService;

/**
 * Liquibase's lock as one of MariaDB's own, which ends with its connection: a hub that is killed while it makes its
 * tables does not lock out the next one. Liquibase finds it by its service file.
 */
public final class ChangelogLock extends StandardLockService {

    private static final String ACQUIRE = "select get_lock(concat('changelog.', database()), 0)";
    private static final String RELEASE = "select release_lock(concat('changelog.', database()))";

    @Override
    public int getPriority() {
        return PRIORITY_DATABASE;
    }

    @Override
    public boolean supports(Database asked) {
        return asked instanceof MariaDBDatabase;
    }

    /** It needs no table. */
    @Override
    public void init() {}

    @Override
    public boolean acquireLock() throws LockException {
        hasChangeLogLock = hasChangeLogLock || isDone(ACQUIRE);
        return hasChangeLogLock;
    }

    @Override
    public void releaseLock() throws LockException {
        if (hasChangeLogLock) {
            isDone(RELEASE);
            reset();
        }
    }

    @Override
    public void reset() {
        hasChangeLogLock = false;
    }

    /** Whoever holds it is another session, of which nothing more is known. */
    @Override
    public DatabaseChangeLogLock[] listLocks() {
        return new DatabaseChangeLogLock[0];
    }

    @Override
    public void forceReleaseLock() throws LockException, DatabaseException {
        releaseLock();
    }

    @Override
    public void destroy() {
        reset();
    }

    private boolean isDone(String sql) throws LockException {
        var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            return answer.next() && answer.getInt(1) == 1;
        } catch (SQLException e) {
            throw new LockException(e);
        }
    }
}
