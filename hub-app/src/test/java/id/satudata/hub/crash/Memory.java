package id.satudata.hub.crash;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.metadata.Bytes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The hub's tables in MariaDB, read past the hub. */
final class Memory {

    /** A row of the log. */
    record Row(long sequence, String entry, int number, String kind, String key, String hash) {}

    /** Where an entry stands by its latest row of the log. */
    record Latest(String entry, long sequence, boolean shows, Bytes content) {}

    private static final String ROWS = """
            select sequence, entry, number, kind, coalesce(request_key, ''), hash from revision order by sequence""";
    private static final String LATEST = """
            select r.entry, r.sequence, r.kind in ('PUBLISH', 'RESTORE') and length(r.content) > 0, r.content
            from revision r join (select max(sequence) latest from revision group by entry) l
            on r.sequence = l.latest""";
    private static final String DISAGREEING = """
            select count(*) from entry e left join revision r on r.sequence = e.latest
            where r.sequence is null or r.entry <> e.id or r.number <> e.number
                or e.latest <> (select max(sequence) from revision x where x.entry = e.id)
                or e.visible <> (r.kind in ('PUBLISH', 'RESTORE'))""";

    /** One row of an answer. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DatabaseEndpoint database;

    Memory(DatabaseEndpoint database) {
        this.database = database;
    }

    DatabaseEndpoint database() {
        return database;
    }

    List<Row> rows() {
        return all(
                ROWS,
                it -> new Row(
                        it.getLong(1),
                        it.getString(2),
                        it.getInt(3),
                        it.getString(4),
                        it.getString(5),
                        it.getString(6)));
    }

    Map<String, Latest> latest() {
        var latest = new TreeMap<String, Latest>();
        all(LATEST, it -> new Latest(it.getString(1), it.getLong(2), it.getBoolean(3), Bytes.copyOf(it.getBytes(4))))
                .forEach(it -> latest.put(it.entry(), it));
        return latest;
    }

    long head() {
        return number("select sequence from revision_head where id = 1");
    }

    long disagreeing() {
        return number(DISAGREEING);
    }

    /** The content of a row of the log as text; empty where there is no such row. */
    String content(long sequence) {
        return all(
                        "select convert(content using utf8mb4) from revision where sequence = " + sequence,
                        it -> Optional.ofNullable(it.getString(1)).orElse(""))
                .stream()
                .findFirst()
                .orElse("");
    }

    long number(String sql) {
        return all(sql, it -> it.getLong(1)).getFirst();
    }

    /** Gives the database up. */
    void drop() {
        execute("drop database " + database.url().substring(database.url().lastIndexOf('/') + 1));
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    <T> List<T> all(String sql, Reader<T> reader) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
