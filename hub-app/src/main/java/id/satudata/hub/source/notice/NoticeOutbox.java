package id.satudata.hub.source.notice;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.RunNotice.Channel;
import id.satudata.hub.source.RunNotice.State;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports that are to be delivered, in MariaDB: one for each run and recipient. The ledger writes them in the transaction that
 * ends the run, so that none is lost and none is there of a run that did not end.
 */
@Component
public class NoticeOutbox {

    private static final String SOURCE = "select source_id from harvest_run where id = :run";
    private static final String HELD =
            "select count(*) from harvest_departure where source_id = :source and state = 'HELD'";
    private static final String PUT = """
            insert into run_notice (id, run_id, source_id, channel, recipient, recipient_hash, state, due_at, changed_at)
            values (:id, :run, :source, :channel, :recipient, sha2(:recipient, 256), 'PENDING', :due, :at)
            on duplicate key update due_at = if(state = 'PENDING', values(due_at), due_at)
            """;
    private static final String PARK = "update run_notice set due_at = null where run_id = :run and state = 'PENDING'";
    private static final String DROP = "delete from run_notice where run_id = :run and state = 'PENDING'";
    private static final String DUE = """
            select * from run_notice where state = 'PENDING' and due_at <= :now order by due_at, id limit :limit
            """;
    private static final String OF = "select * from run_notice where run_id = :run order by channel, recipient";
    private static final String BEGIN = """
            update run_notice set attempts = attempts + 1, due_at = :next, changed_at = :at
            where id = :id and state = 'PENDING' and attempts = :attempts and due_at is not null
            """;
    private static final String END = """
            update run_notice set state = :state, reason = :reason, changed_at = :at
            where id = :id and round = :round and attempts = :attempts
            """;
    private static final String AGAIN = """
            update run_notice set round = round + if(state = 'SENT', 1, 0), state = 'PENDING', attempts = 0, reason = '',
                due_at = :at, changed_at = :at
            where id = :id and run_id = :run and state <> 'PENDING'
            """;

    /** For so long a run that the end of its hub cut off may take to go on before it is reported as it stands. */
    private static final Duration GOING_ON = Duration.ofHours(1);

    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final NoticePlans plans;
    private final Clock clock;

    NoticeOutbox(JdbcClient jdbc, NoticePlans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    /** A run has ended; to be called in the transaction that says so. */
    public void ended(RunId run, RunState state, long refused, LocalizedText reason) {
        var source = jdbc.sql(SOURCE)
                .param("run", run.toString())
                .query(String.class)
                .optional()
                .map(SourceId::new);
        source.ifPresent(it -> ended(run, it, state, refused, reason));
    }

    private void ended(RunId run, SourceId source, RunState state, long refused, LocalizedText reason) {
        var plan = plans.of(source);
        if (!plan.wants(state, refused, held(source) > 0)) {
            jdbc.sql(DROP).param("run", run.toString()).update();
            return;
        }
        var now = clock.instant();
        var due = RunHistory.goesOn(state, reason) ? now.plus(GOING_ON) : now;
        plan.mail().forEach(it -> put(run, source, Channel.MAIL, it, due));
        plan.webhook().map(URI::toString).ifPresent(it -> put(run, source, Channel.WEBHOOK, it, due));
    }

    /** A run goes on: what was to be said of it can wait for its end. */
    public void wentOn(RunId run) {
        jdbc.sql(PARK).param("run", run.toString()).update();
    }

    private void put(RunId run, SourceId source, Channel channel, String recipient, Instant due) {
        jdbc.sql(PUT)
                .param("id", UUID.randomUUID().toString())
                .param("run", run.toString())
                .param("source", source.value())
                .param("channel", channel.name())
                .param("recipient", recipient)
                .param("due", Timestamp.from(due))
                .param("at", now())
                .update();
    }

    /** How many datasets of the source wait for somebody's decision. */
    long held(SourceId source) {
        return jdbc.sql(HELD).param("source", source.value()).query(Long.class).single();
    }

    /** What is to be sent by now, the oldest first. */
    List<RunNotice> due(int limit) {
        return jdbc.sql(DUE)
                .param("now", now())
                .param("limit", limit)
                .query((row, _) -> notice(row))
                .list();
    }

    List<RunNotice> of(RunId run) {
        return jdbc.sql(OF)
                .param("run", run.toString())
                .query((row, _) -> notice(row))
                .list();
    }

    /** Claims the next attempt, and says when there is another if nobody says how this one ended; answers whether it is ours. */
    boolean begin(RunNotice seen, Instant next) {
        return jdbc.sql(BEGIN)
                        .param("id", seen.id().toString())
                        .param("attempts", seen.attempts())
                        .param("next", Timestamp.from(next))
                        .param("at", now())
                        .update()
                == 1;
    }

    /** Notes how the attempt ended that was begun with what was seen. */
    void end(RunNotice seen, State state, String reason) {
        jdbc.sql(END)
                .param("id", seen.id().toString())
                .param("round", seen.round())
                .param("attempts", seen.attempts() + 1)
                .param("state", state.name())
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .param("at", now())
                .update();
    }

    boolean again(RunId run, UUID id) {
        return jdbc.sql(AGAIN)
                        .param("id", id.toString())
                        .param("run", run.toString())
                        .param("at", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static RunNotice notice(ResultSet row) throws SQLException {
        return new RunNotice(
                UUID.fromString(row.getString("id")),
                new RunId(UUID.fromString(row.getString("run_id"))),
                new SourceId(row.getString("source_id")),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("round"),
                Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("reason"));
    }
}
