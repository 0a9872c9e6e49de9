package id.satudata.hub.source.ledger;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.notice.NoticeOutbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes runs, what became of their records and what happened meanwhile into MariaDB; each page in one transaction. */
@Repository
public class JdbcRunLedger implements RunLedger {

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

    /** More refused records of one page are only counted in the log; the list has them all. */
    private static final int MOST_TOLD = 20;

    private final JdbcClient jdbc;
    private final RecordRows records;
    private final EventRows events;
    private final OldRuns old;
    private final NoticeOutbox notices;
    private final Leases leases;
    private final Clock clock;

    JdbcRunLedger(
            JdbcClient jdbc,
            RecordRows records,
            EventRows events,
            OldRuns old,
            NoticeOutbox notices,
            Leases leases,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.events = events;
        this.old = old;
        this.notices = notices;
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void opened(HarvestOrder order) {
        var run = order.run();
        if (order.resumed()) {
            records.forgetRefusals(run);
            notices.wentOn(run);
            jdbc.sql(GO_ON)
                    .param("id", run.toString())
                    .param("node", leases.node())
                    .update();
            events.note(run, Level.WARN, "run-resumed");
        } else {
            open(order);
            events.note(run, Level.INFO, "run-opened");
        }
        order.since().ifPresent(it -> events.note(run, Level.INFO, "only-changes", it));
        if (!order.only().isEmpty()) {
            events.note(run, Level.INFO, "only-some", order.only().size());
        }
    }

    private void open(HarvestOrder order) {
        jdbc.sql(OPEN)
                .param("id", order.run().toString())
                .param("source", order.source().id().value())
                .param("at", now())
                .param("node", leases.node())
                .param("since", order.since().map(Timestamp::from).orElse(null))
                .param("retries", order.retries().map(RunId::toString).orElse(null))
                .update();
    }

    @Override
    @Transactional
    public void sourceOpened(RunId run, Source source, OptionalLong total) {
        progress(run, RunCounts.NONE, total);
        if (total.isPresent()) {
            events.note(run, Level.INFO, "source-opened", total.getAsLong());
        } else {
            events.note(run, Level.INFO, "source-opened-uncounted");
        }
    }

    @Override
    @Transactional
    public void unchanged(RunId run, Source source, Instant since, RunCounts counts) {
        progress(run, counts, OptionalLong.of(counts.fetched()));
        jdbc.sql(UNCHANGED)
                .param("id", run.toString())
                .param("since", Timestamp.from(since))
                .update();
        events.note(run, Level.INFO, "source-unchanged", since);
    }

    @Override
    @Transactional
    public void taken(RunId run, List<RecordLine> lines, RunCounts counts, OptionalLong total) {
        if (!lines.isEmpty()) {
            records.keep(run, lines, counts.rejected());
        }
        progress(run, counts, total);
        tellRefused(run, lines);
        events.note(
                run,
                Level.INFO,
                "page-taken",
                counts.fetched(),
                counts.recorded(),
                counts.unchanged(),
                counts.rejected());
    }

    private void tellRefused(RunId run, List<RecordLine> lines) {
        var refused = lines.stream()
                .filter(RecordLine.Refused.class::isInstance)
                .map(RecordLine.Refused.class::cast)
                .toList();
        refused.stream()
                .limit(MOST_TOLD)
                .forEach(it -> events.note(run, Level.WARN, "record-refused", it.key(), codes(it.findings())));
        if (refused.size() > MOST_TOLD) {
            events.note(run, Level.WARN, "more-refused", refused.size() - MOST_TOLD);
        }
    }

    private static String codes(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.severity() == Finding.Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void progress(RunId run, RunCounts counts, OptionalLong total) {
        jdbc.sql(PROGRESS)
                .paramSource(counted(run, counts).addValue("total", total.isPresent() ? total.getAsLong() : null))
                .update();
    }

    @Override
    @Transactional
    public void closed(RunId run, RunState state, RunCounts counts, LocalizedText reason) {
        var english = reason.english();
        var indonesian = reason.in("id").orElse(english);
        jdbc.sql(CLOSE)
                .paramSource(counted(run, counts)
                        .addValue("state", state.name())
                        .addValue("at", now())
                        .addValue("reason", shortened(english))
                        .addValue("indonesian", reason.isEmpty() ? null : shortened(indonesian)))
                .update();
        events.note(
                run,
                switch (state) {
                    case RUNNING, COMPLETED -> Level.INFO;
                    case PARTIAL, STOPPED -> Level.WARN;
                    case FAILED -> Level.ERROR;
                },
                "run-" + state.name().toLowerCase(Locale.ROOT),
                english,
                indonesian);
        notices.ended(run, state, counts.rejected(), reason);
        old.forgetBefore(run);
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
