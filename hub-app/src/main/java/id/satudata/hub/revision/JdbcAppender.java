package id.satudata.hub.revision;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one batch into the log. Runs inside a transaction that holds the row of {@code revision_head}. */
final class JdbcAppender {

    private static final String LOCK_HEAD = """
            select sequence, hash from revision_head where id = 1 for update""";
    private static final String HEADS = """
            select * from entry where id in (:values)""";
    private static final String NAMES = """
            select id, name from entry where name in (:values)""";
    private static final String INSERT_REVISION = """
            insert into revision (sequence, entry, number, kind, name, content, content_hash, findings,
                actor, source, record_key, run, request_key, reason, at, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_ENTRY = """
            insert into entry (id, name, first, latest, number, content_hash, visible, state, edited, publisher,
                source, record_key, created, changed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE_ENTRY = """
            update entry set latest = ?, number = ?, content_hash = ?, visible = ?, state = ?, edited = ?,
                publisher = ?, changed = ?
            where id = ?""";
    private static final String PURGE_CONTENT = """
            update revision set content = '' where entry = ? and sequence < ?""";
    private static final String MOVE_HEAD = """
            update revision_head set sequence = ?, hash = ?, hidden = greatest(hidden, ?) where id = 1""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;
    private final RevisionRows rows = new RevisionRows();
    private final JdbcLayers layers;

    JdbcAppender(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.layers = new JdbcLayers(jdbc);
        this.batches = batches;
        this.clock = clock;
    }

    List<Appended> append(List<NewRevision> revisions) {
        var end = lockHead();
        var appending = new Appending(end, facts(revisions), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var outcomes = new ArrayList<Appended>();
        for (var revision : revisions) {
            outcomes.add(appending.take(revision));
        }
        write(appending);
        return outcomes;
    }

    private LogHead lockHead() {
        return jdbc.sql(LOCK_HEAD)
                .query((row, number) ->
                        new LogHead(new Sequence(row.getLong("sequence")), new ContentHash(row.getString("hash"))))
                .single();
    }

    private Appending.Facts facts(List<NewRevision> revisions) {
        var entries = revisions.stream().map(it -> it.entry().toString()).toList();
        var names = revisions.stream().map(NewRevision::name).distinct().toList();
        var keys = revisions.stream()
                .flatMap(it -> it.origin().requestKey().stream())
                .distinct()
                .toList();
        return new Appending.Facts(byKey(HEADS, entries, rows::head, EntryHead::entry), holders(names), asked(keys));
    }

    private Map<String, Revision> asked(List<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : AskedRow.byKey(jdbc
                        .sql(AskedRow.BY_KEYS)
                        .param("values", keys)
                        .query((row, number) -> AskedRow.of(row, rows))
                        .list()
                        .stream());
    }

    private Map<String, EntryId> holders(List<String> names) {
        record Holder(EntryId entry, String name) {}
        RowMapper<Holder> holder = (row, number) -> new Holder(RevisionRows.entry(row, "id"), row.getString("name"));
        return byKey(NAMES, names, holder, Holder::name).values().stream().collect(toMap(Holder::name, Holder::entry));
    }

    private <K, T> Map<K, T> byKey(String sql, Collection<String> values, RowMapper<T> row, Function<T, K> key) {
        return values.isEmpty()
                ? Map.of()
                : jdbc.sql(sql).param("values", values).query(row).list().stream()
                        .collect(toMap(key, Function.identity()));
    }

    private void write(Appending appending) {
        var written = appending.written();
        if (written.isEmpty()) {
            return;
        }
        batch(
                INSERT_REVISION,
                written.stream().map(it -> rows.insertRevision(it.revision())).toList());
        batch(
                INSERT_ENTRY,
                written.stream()
                        .filter(Appending.Written::createsEntry)
                        .map(RevisionRows::insertEntry)
                        .toList());
        batch(
                UPDATE_ENTRY,
                written.stream()
                        .filter(it -> !it.createsEntry())
                        .map(RevisionRows::updateEntry)
                        .toList());
        batch(
                PURGE_CONTENT,
                written.stream()
                        .filter(Appending.Written::purges)
                        .map(RevisionRows::purge)
                        .toList());
        appending.layers().forEach(layers::keep);
        appending.unlayered().forEach(layers::drop);
        var end = appending.end();
        jdbc.sql(MOVE_HEAD)
                .params(
                        end.sequence().value(),
                        end.hash().hex(),
                        appending.lastHidden().value())
                .update();
    }

    private void batch(String sql, List<Object[]> values) {
        if (!values.isEmpty()) {
            batches.batchUpdate(sql, values);
        }
    }
}
