package id.satudata.hub.measurement;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.HeldEntries;
import id.satudata.hub.projection.PositionRow;
import id.satudata.hub.revision.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of measurements, as the projection writes them. */
final class MeasurementRows {

    private static final String POSITION = """
            select if(rules = :rules, sequence, 0) from measurement_position where id = 1""";
    private static final String LOCK = POSITION + " for update";
    private static final String MOVE = """
            update measurement_position set sequence = :sequence, rules = :rules where id = 1""";
    private static final String FENCED = """
            update measurement_position set fence = :fence where id = 1 and fence <= :fence""";
    private static final String HELD = """
            select entry, sequence from measurement where entry in (:entries)""";
    private static final String PAGE = """
            select entry from measurement where entry > :after order by entry limit :limit""";
    private static final String FORGET = """
            delete from measurement""";
    private static final String FORGET_CHECKS = """
            delete from measurement_check""";
    private static final String INSERT_CHECK = """
            insert into measurement_check (code, framework, bit, points) values (?, ?, ?, ?)""";
    private static final String REPLACE = """
            replace into measurement (entry, sequence, name, title, agency, publisher,
                findability, accessibility, interoperability, reusability, contextuality,
                standar_data, metadata, interoperabilitas, kode_referensi, akurasi, keutuhan,
                keterkinian_kept, keterkinian_broken, due, unmet_mqa, unmet_satu_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REMOVE = """
            delete from measurement where entry = ?""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PositionRow position;
    private final HeldEntries all;
    private final CheckBits bits;

    MeasurementRows(JdbcClient jdbc, JdbcOperations batches, CheckBits bits) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.position = new PositionRow(
                jdbc, "measurements", bits.rules().hex(), new PositionRow.Statements(POSITION, LOCK, MOVE, FENCED));
        this.all = new HeldEntries(jdbc, PAGE);
        this.bits = bits;
    }

    /** The last revision measured by the present rules. */
    Sequence position() {
        return position.read();
    }

    /** Inside a transaction: moves the position, if it still is where it was read; forgets all at the start. */
    void move(Sequence from, Sequence to) {
        position.move(from, to);
        if (from.equals(Sequence.START)) {
            startAnew();
        }
    }

    /** Inside a transaction: refuses who held the lease before somebody who has written already. */
    void requireFence(long fence) {
        position.requireFence(fence);
    }

    /** The revisions that were measured of these entries. */
    Map<EntryId, Sequence> held(List<EntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var held = new HashMap<EntryId, Sequence>();
        jdbc.sql(HELD)
                .param("entries", entries.stream().map(EntryId::toString).toList())
                .query((RowCallbackHandler) row -> held.put(entry(row), new Sequence(row.getLong("sequence"))));
        return held;
    }

    void forEachHeld(Consumer<List<EntryId>> use) {
        all.forEachPage(use);
    }

    private static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(UUID.fromString(row.getString("entry")));
    }

    void replace(List<MeasuredEntry> entries) {
        batch(REPLACE, entries.stream().map(it -> it.row(bits)).toList());
    }

    void remove(List<EntryId> entries) {
        batch(REMOVE, entries.stream().map(it -> new Object[] {it.toString()}).toList());
    }

    private void startAnew() {
        jdbc.sql(FORGET).update();
        jdbc.sql(FORGET_CHECKS).update();
        batch(
                INSERT_CHECK,
                bits.checks().stream()
                        .map(it -> new Object[] {
                            it.code(), it.dimension().framework().name(), bits.bit(it), it.points()
                        })
                        .toList());
    }

    private void batch(String sql, List<Object[]> values) {
        if (!values.isEmpty()) {
            batches.batchUpdate(sql, values);
        }
    }
}
