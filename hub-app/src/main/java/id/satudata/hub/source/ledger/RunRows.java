package id.satudata.hub.source.ledger;

import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each run, in MariaDB. */
@Component
class RunRows {

    private static final String OPEN = """
            insert into harvest_run (id, source_id, state, opened_at, fetched, recorded, unchanged, rejected, reason,
                node, since, retries)
            values (:id, :source, 'RUNNING', :at, 0, 0, 0, 0, '', :node, :since, :retries)
            """;
    private static final String GO_ON = """
            update harvest_run set state = 'RUNNING', closed_at = null, total = null, fetched = 0, recorded = 0,
                unchanged = 0, rejected = 0, unchanged_since = null, reason = '',
                reason_indonesian = null, node = :node, attempts = attempts + 1
            where id = :id
            """;
    private static final String PROGRESS = """
            update harvest_run set fetched = :fetched, recorded = :recorded, unchanged = :unchanged,
                rejected = :rejected, total = :total
            where id = :id
            """;
    private static final String UNCHANGED = "update harvest_run set unchanged_since = :since where id = :id";
    private static final String CLOSE = """
            update harvest_run set state = :state, closed_at = :at, fetched = :fetched, recorded = :recorded,
                unchanged = :unchanged, rejected = :rejected, reason = :reason,
                reason_indonesian = :indonesian
            where id = :id
            """;
    private static final int LONGEST_REASON = 2_000;

    private final JdbcClient jdbc;
    private final Leases leases;
    private final Clock clock;

    RunRows(JdbcClient jdbc, Leases leases, Clock clock) {
        this.jdbc = jdbc;
        this.leases = leases;
        this.clock = clock;
    }

    void open(HarvestOrder order) {
        jdbc.sql(OPEN)
                .param("id", order.run().toString())
                .param("source", order.source().id().value())
                .param("at", now())
                .param("node", leases.node())
                .param("since", order.since().map(Timestamp::from).orElse(null))
                .param("retries", order.retries().map(RunId::toString).orElse(null))
                .update();
    }

    void goOn(RunId run) {
        jdbc.sql(GO_ON).param("id", run.toString()).param("node", leases.node()).update();
    }

    void progress(RunId run, RunCounts counts, OptionalLong total) {
        jdbc.sql(PROGRESS)
                .paramSource(counted(run, counts).addValue("total", total.isPresent() ? total.getAsLong() : null))
                .update();
    }

    /** The source said that nothing has changed since. */
    void unchanged(RunId run, Instant since) {
        jdbc.sql(UNCHANGED)
                .param("id", run.toString())
                .param("since", Timestamp.from(since))
                .update();
    }

    void close(RunId run, RunState state, RunCounts counts, LocalizedText reason) {
        var english = reason.english();
        var indonesian = reason.in("id").orElse(english);
        jdbc.sql(CLOSE)
                .paramSource(counted(run, counts)
                        .addValue("state", state.name())
                        .addValue("at", now())
                        .addValue("reason", shortened(english))
                        .addValue("indonesian", reason.isEmpty() ? null : shortened(indonesian)))
                .update();
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

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
