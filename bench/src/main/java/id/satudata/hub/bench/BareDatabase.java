package id.satudata.hub.bench;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.revision.Revision;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A table of its own in MariaDB, into which the revisions are inserted once more. */
final class BareDatabase implements AutoCloseable {

    private final Connection connection;
    private long rows;

    BareDatabase(DatabaseEndpoint database) {
        try {
            connection = DriverManager.getConnection(database.url(), database.username(), database.password());
            connection.setAutoCommit(false);
            execute("create or replace table bench_bare (sequence bigint primary key, content longblob, "
                    + "findings json, hash char(64)) engine = InnoDB");
        } catch (SQLException e) {
            throw new IllegalStateException("The bare table cannot be created", e);
        }
    }

    /** Inserts the batch in one transaction. */
    void insert(List<Revision> batch) {
        try (var insert = connection.prepareStatement("insert into bench_bare values (?, ?, ?, ?)")) {
            for (var revision : batch) {
                insert.setLong(1, rows++);
                insert.setBytes(2, revision.content().toArray());
                insert.setString(3, "[]");
                insert.setString(4, revision.hash().hex());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The bare insert failed", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            execute("drop table bench_bare");
        } catch (SQLException e) {
            throw new IllegalStateException("The bare table cannot be dropped", e);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }
}
