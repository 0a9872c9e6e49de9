package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All runs and the records they refused, kept in MariaDB. */
@Repository
public class RunHistory implements RunLedger {

    private static final String OPEN = """
            insert into harvest_run (id, source_id, state, opened_at, fetched, recorded, unchanged, rejected, reason)
            values (:id, :source, 'RUNNING', :at, 0, 0, 0, 0, '')
            """;
    private static final String PROGRESS = """
            update harvest_run set fetched = :fetched, recorded = :recorded, unchanged = :unchanged,
                rejected = :rejected, total = :total
            where id = :id
            """;
    private static final String CLOSE = """
            update harvest_run set state = :state, closed_at = :at, fetched = :fetched, recorded = :recorded,
                unchanged = :unchanged, rejected = :rejected, reason = :reason
            where id = :id
            """;
    private static final String CLOSE_ABANDONED = """
            update harvest_run set state = 'PARTIAL', closed_at = :at, reason = :reason where state = 'RUNNING'
            """;
    private static final String REFUSE = """
            insert into harvest_refusal (run_id, record_key, severity, code, field, raw_value)
            values (:run, :key, :severity, :code, :field, :value)
            """;
    private static final String COLUMNS = "select id, source_id, state, opened_at, closed_at, total, fetched, recorded,"
            + " unchanged, rejected, reason from harvest_run ";
    private static final String FIND = COLUMNS + "where id = :id";
    private static final String LAST = COLUMNS + "where source_id = :source order by opened_at desc limit :limit";
    private static final String REFUSALS = """
            select record_key, severity, code, field, raw_value from harvest_refusal
            where run_id = :run order by position limit :limit
            """;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_KEY = 2_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    RunHistory(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void opened(RunId run, Source source) {
        jdbc.sql(OPEN)
                .param("id", run.toString())
                .param("source", source.id().value())
                .param("at", now())
                .update();
    }

    @Override
    public void progressed(RunId run, RunCounts counts, OptionalLong total) {
        jdbc.sql(PROGRESS)
                .paramSource(counted(run, counts).addValue("total", total.isPresent() ? total.getAsLong() : null))
                .update();
    }

    @Override
    public void rejected(RunId run, List<Refusal> refusals) {
        var rows = refusals.stream()
                .flatMap(it -> it.findings().stream().map(finding -> row(run, it.recordKey(), finding)))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate(REFUSE, rows);
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts counts, String reason) {
        jdbc.sql(CLOSE)
                .paramSource(counted(run, counts)
                        .addValue("state", state.name())
                        .addValue("at", now())
                        .addValue("reason", shortened(reason, LONGEST_REASON)))
                .update();
    }

    /** Ends the runs a killed hub left open; what they handed in is kept and the next run goes on from it. */
    int closeAbandoned(String reason) {
        return jdbc.sql(CLOSE_ABANDONED)
                .param("at", now())
                .param("reason", reason)
                .update();
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

    /** Refused records of a run in the order they came, one row a finding. */
    public List<Refusal> refusals(RunId run, int limit) {
        return jdbc.sql(REFUSALS)
                .param("run", run.toString())
                .param("limit", limit)
                .query(RunHistory::refusal)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static MapSqlParameterSource counted(RunId run, RunCounts counts) {
        return new MapSqlParameterSource("id", run.toString())
                .addValue("fetched", counts.fetched())
                .addValue("recorded", counts.recorded())
                .addValue("unchanged", counts.unchanged())
                .addValue("rejected", counts.rejected());
    }

    private static MapSqlParameterSource row(RunId run, String key, Finding finding) {
        return new MapSqlParameterSource("run", run.toString())
                .addValue("key", shortened(key, LONGEST_KEY))
                .addValue("severity", finding.severity().name())
                .addValue("code", finding.code())
                .addValue("field", finding.field())
                .addValue("value", finding.value());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Refusal refusal(ResultSet row, int number) throws SQLException {
        var finding = Finding.of(
                Finding.Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                row.getString("field"),
                row.getString("raw_value"));
        return new Refusal(row.getString("record_key"), List.of(finding));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var total = row.getLong("total");
        return new Run(
                new RunId(UUID.fromString(row.getString("id"))),
                new SourceId(row.getString("source_id")),
                RunState.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                row.wasNull() ? OptionalLong.empty() : OptionalLong.of(total),
                new RunCounts(
                        row.getLong("fetched"),
                        row.getLong("recorded"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getString("reason"));
    }
}
