package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows about one view in MariaDB: of this node, or of all nodes together where they share the view. */
final class JdbcViewMemory implements ViewMemory {

    private static final int LONGEST_REASON = 1_000;

    private static final String PAUSED = """
            select count(*) from paused_view where view = :view and node = :node""";
    private static final String PAUSE = """
            insert ignore into paused_view (view, node, at) values (:view, :node, :at)""";
    private static final String RESUME = """
            delete from paused_view where view = :view and node = :node""";
    private static final String QUARANTINED = """
            select * from quarantined_revision where view = :view and node = :node order by sequence""";
    private static final String QUARANTINE = """
            replace into quarantined_revision (view, node, sequence, entry, reason, at)
            values (:view, :node, :sequence, :entry, :reason, :at)""";
    private static final String RELEASE = """
            delete from quarantined_revision where view = :view and node = :node and sequence = :sequence""";
    private static final String RECONCILIATIONS = """
            select * from reconciliation where view = :view and node = :node order by scope""";
    private static final String RECONCILED = """
            replace into reconciliation (view, node, scope, ended, compared, differing, repaired)
            values (:view, :node, :scope, :at, :compared, :differing, :repaired)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String view;
    private final String node;

    /** @param node empty where all nodes share the view */
    JdbcViewMemory(JdbcClient jdbc, Clock clock, String view, String node) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.view = view;
        this.node = node;
    }

    @Override
    public boolean isPaused() {
        return about(PAUSED).query(Integer.class).single() > 0;
    }

    @Override
    public void pause() {
        about(PAUSE).param("at", utc(clock.instant())).update();
    }

    @Override
    public void resume() {
        about(RESUME).update();
    }

    @Override
    public List<Quarantined> quarantined() {
        return about(QUARANTINED)
                .query((row, _) -> new Quarantined(
                        new Sequence(row.getLong("sequence")),
                        new EntryId(UUID.fromString(row.getString("entry"))),
                        row.getString("reason"),
                        instant(row.getObject("at", LocalDateTime.class))))
                .list();
    }

    @Override
    public void quarantine(Revision revision, String reason) {
        about(QUARANTINE)
                .param("sequence", revision.sequence().value())
                .param("entry", revision.entry().toString())
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .param("at", utc(clock.instant()))
                .update();
    }

    @Override
    public void release(Sequence sequence) {
        about(RELEASE).param("sequence", sequence.value()).update();
    }

    @Override
    public List<Reconciliation> reconciliations() {
        return about(RECONCILIATIONS)
                .query((row, _) -> new Reconciliation(
                        view,
                        Reconciliation.Scope.valueOf(row.getString("scope")),
                        instant(row.getObject("ended", LocalDateTime.class)),
                        row.getLong("compared"),
                        row.getLong("differing"),
                        row.getLong("repaired")))
                .list();
    }

    @Override
    public void reconciled(Reconciliation ended) {
        about(RECONCILED)
                .param("scope", ended.scope().name())
                .param("at", utc(ended.ended()))
                .param("compared", ended.compared())
                .param("differing", ended.differing())
                .param("repaired", ended.repaired())
                .update();
    }

    private StatementSpec about(String sql) {
        return jdbc.sql(sql).param("view", view).param("node", node);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
