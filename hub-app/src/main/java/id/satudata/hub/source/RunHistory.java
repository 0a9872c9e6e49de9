package id.satudata.hub.source;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.ledger.JdbcRunRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All runs and the records they refused, as MariaDB remembers them. */
@Repository
public class RunHistory {

    private static final String COLUMNS = "select id, source_id, state, opened_at, closed_at, total, fetched, recorded,"
            + " unchanged, rejected, attempts, since, retries, unchanged_since, reason,"
            + " reason_indonesian from harvest_run ";
    private static final String FIND = COLUMNS + "where id = :id";
    private static final String SHARED = COLUMNS + "where share = :share";
    private static final String LAST = COLUMNS + "where source_id = :source order by opened_at desc limit :limit";
    private static final String CUT_OFF = COLUMNS + """
            where state = 'RUNNING' or (state = 'STOPPED' and reason = :ending and not exists (
                select 1 from harvest_run later
                where later.source_id = harvest_run.source_id and later.opened_at > harvest_run.opened_at))
            order by opened_at
            """;
    private static final String SHARE = "update harvest_run set share = coalesce(share, :share) where id = :id";
    private static final String SHARE_OF = "select share from harvest_run where id = :id";
    private static final String REFUSALS = """
            select record_key, severity, code, field, raw_value, message, message_indonesian from harvest_refusal
            where run_id = :run order by position limit :limit
            """;

    private final JdbcClient jdbc;

    RunHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Run> find(RunId id) {
        return jdbc.sql(FIND).param("id", id.toString()).query(RunHistory::run).optional();
    }

    public Optional<Run> latest(SourceId source) {
        return last(source, 1).stream().findFirst();
    }

    /** The last runs of a source, latest first. */
    public List<Run> last(SourceId source, int limit) {
        return jdbc.sql(LAST)
                .param("source", source.value())
                .param("limit", limit)
                .query(RunHistory::run)
                .list();
    }

    /**
     * Those that the end of a hub cut off, gently or not, the oldest first. One that some node still works on looks the same
     * until its source is held.
     */
    List<Run> cutOff() {
        return jdbc.sql(CUT_OFF)
                .param("ending", HarvestBrake.ENDING.english())
                .query(RunHistory::run)
                .list();
    }

    /** Whether a run that ended so goes on by itself, because only the end of its hub cut it off. */
    public static boolean goesOn(RunState state, LocalizedText reason) {
        return state == RunState.STOPPED && reason.equals(HarvestBrake.ENDING);
    }

    /** The same of one source. */
    List<Run> cutOff(SourceId source) {
        return cutOff().stream().filter(it -> it.source().equals(source)).toList();
    }

    /** The run whose report goes by this name. */
    Optional<Run> shared(String name) {
        if (!name.matches("\\p{ASCII}*")) {
            return Optional.empty(); // the database refuses to compare it with what is ASCII
        }
        return jdbc.sql(SHARED).param("share", name).query(RunHistory::run).optional();
    }

    /** Gives its report a name unless it has one; answers the name it has. */
    String share(RunId run, String name) {
        jdbc.sql(SHARE).param("id", run.toString()).param("share", name).update();
        return sharedAs(run).orElseThrow();
    }

    /** The name of its report, if it was given one. */
    Optional<String> sharedAs(RunId run) {
        return jdbc
                .sql(SHARE_OF)
                .param("id", run.toString())
                .query((row, _) -> Optional.ofNullable(row.getString("share")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Refused records of a run in the order they came, one row a finding. */
    public List<Refusal> refusals(RunId run, int limit) {
        return jdbc.sql(REFUSALS)
                .param("run", run.toString())
                .param("limit", limit)
                .query((row, _) -> new Refusal(row.getString("record_key"), List.of(JdbcRunRecords.finding(row))))
                .list();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var total = row.getLong("total");
        return new Run(
                new RunId(UUID.fromString(row.getString("id"))),
                new SourceId(row.getString("source_id")),
                RunState.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "closed_at"),
                isNull(row, "total") ? OptionalLong.empty() : OptionalLong.of(total),
                new RunCounts(
                        row.getLong("fetched"),
                        row.getLong("recorded"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getInt("attempts"),
                instant(row, "since"),
                Optional.ofNullable(row.getString("retries")).map(it -> new RunId(UUID.fromString(it))),
                instant(row, "unchanged_since"),
                reason(row));
    }

    /** Those of older hubs are in English alone. */
    private static LocalizedText reason(ResultSet row) throws SQLException {
        var english = row.getString("reason");
        if (english.isEmpty()) {
            return LocalizedText.NONE;
        }
        var reason = LocalizedText.of("en", english);
        var indonesian = row.getString("reason_indonesian");
        return indonesian == null ? reason : reason.with("id", indonesian);
    }

    private static boolean isNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
