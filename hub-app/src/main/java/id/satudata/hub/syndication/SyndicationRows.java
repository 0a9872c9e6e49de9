package id.satudata.hub.syndication;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.HeldEntries;
import id.satudata.hub.projection.PositionRow;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the list, as the projection writes them. */
final class SyndicationRows {

    private static final String POSITION = """
            select if(rules = :rules, sequence, 0) from syndication_position where id = 1""";
    private static final String LOCK = POSITION + " for update";
    private static final String MOVE = """
            update syndication_position set sequence = :sequence, rules = :rules where id = 1""";
    private static final String FENCED = """
            update syndication_position set fence = :fence where id = 1 and fence <= :fence""";
    private static final List<String> FORGET =
            List.of("delete from syndicated_entry", "delete from syndicated_member", "delete from syndicated_set");
    private static final String HELD = """
            select entry, sequence, shown from syndicated_entry where entry in (:entries)""";
    private static final String PAGE = """
            select entry from syndicated_entry where entry > :after order by entry limit :limit""";
    private static final String REPLACE = """
            replace into syndicated_entry (entry, sequence, at, shown) values (?, ?, ?, ?)""";
    private static final String LABEL = """
            insert into syndicated_set (spec, label) values (?, ?) on duplicate key update label = values(label)""";
    private static final String JOIN = """
            insert ignore into syndicated_member (spec, entry, sequence) values (?, ?, ?)""";
    private static final String MOVE_MEMBER = """
            update syndicated_member set sequence = ? where entry = ?""";
    private static final String LEAVE = """
            delete from syndicated_member where entry = ?""";
    private static final String REMOVE = """
            delete from syndicated_entry where entry = ?""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PositionRow position;
    private final HeldEntries all;

    SyndicationRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.position = new PositionRow(
                jdbc, "syndication", EntrySets.RULES, new PositionRow.Statements(POSITION, LOCK, MOVE, FENCED));
        this.all = new HeldEntries(jdbc, PAGE);
    }

    /** What is held of an entry. */
    record Held(Sequence sequence, boolean shown) {}

    /** An entry with the sets it newly belongs to. */
    record Membership(Revision revision, List<SetLabel> sets) {}

    Sequence position() {
        return position.read();
    }

    /** Inside a transaction: moves the position, if it still is where it was read; forgets all at the start. */
    void move(Sequence from, Sequence to) {
        position.move(from, to);
        if (from.equals(Sequence.START)) {
            FORGET.forEach(it -> jdbc.sql(it).update());
        }
    }

    /** Inside a transaction: refuses who held the lease before somebody who has written already. */
    void requireFence(long fence) {
        position.requireFence(fence);
    }

    Map<EntryId, Held> held(List<EntryId> entries) {
        var held = new HashMap<EntryId, Held>();
        if (!entries.isEmpty()) {
            jdbc.sql(HELD)
                    .param("entries", entries.stream().map(EntryId::toString).toList())
                    .query((RowCallbackHandler) row -> held.put(
                            new EntryId(UUID.fromString(row.getString("entry"))),
                            new Held(new Sequence(row.getLong("sequence")), row.getBoolean("shown"))));
        }
        return held;
    }

    void forEachHeld(Consumer<List<EntryId>> use) {
        all.forEachPage(use);
    }

    void replace(List<Revision> latest) {
        batch(
                REPLACE,
                latest.stream()
                        .map(it -> new Object[] {
                            it.entry().toString(), it.sequence().value(), utc(it.at()), it.shows()
                        })
                        .toList());
        batch(
                MOVE_MEMBER,
                latest.stream()
                        .map(it ->
                                new Object[] {it.sequence().value(), it.entry().toString()})
                        .toList());
    }

    /** The entries belong to these sets from now on and to no others. */
    void join(List<Membership> memberships) {
        leave(memberships.stream().map(it -> it.revision().entry()).toList());
        batch(
                LABEL,
                memberships.stream()
                        .flatMap(it -> it.sets().stream())
                        .distinct()
                        .map(it -> new Object[] {it.spec(), it.label()})
                        .toList());
        batch(
                JOIN,
                memberships.stream()
                        .flatMap(it -> it.sets().stream().map(set -> new Object[] {
                            set.spec(),
                            it.revision().entry().toString(),
                            it.revision().sequence().value()
                        }))
                        .toList());
    }

    void remove(List<EntryId> entries) {
        leave(entries);
        batch(REMOVE, entries.stream().map(it -> new Object[] {it.toString()}).toList());
    }

    private void leave(List<EntryId> entries) {
        batch(LEAVE, entries.stream().map(it -> new Object[] {it.toString()}).toList());
    }

    private void batch(String sql, List<Object[]> values) {
        if (!values.isEmpty()) {
            batches.batchUpdate(sql, values);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
