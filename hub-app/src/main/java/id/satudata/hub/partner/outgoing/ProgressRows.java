package id.satudata.hub.partner.outgoing;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.revision.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each partner is, in MariaDB. What a node writes that was overtaken has no effect. */
@Component
class ProgressRows {

    private static final String FIND = "select * from partner_progress where partner_id = :partner";
    private static final String KNOW = """
            insert ignore into partner_progress (partner_id, fence, plan, position, failures, reason)
            values (:partner, 0, '', 0, 0, '')
            """;
    private static final String TAKE = """
            update partner_progress set fence = :fence where partner_id = :partner and fence <= :fence
            """;
    private static final String MINE = """
            select count(*) from partner_progress where partner_id = :partner and fence = :fence for update
            """;
    private static final String MOVE = """
            update partner_progress set plan = :plan, position = :position where partner_id = :partner and fence = :fence
            """;
    private static final String SUCCEED = """
            update partner_progress set failures = 0, rests_until = null, succeeded_at = :at, reason = ''
            where partner_id = :partner and fence = :fence
            """;
    private static final String FAIL = """
            update partner_progress set failures = failures + 1, failed_at = :at, reason = :reason
            where partner_id = :partner and fence = :fence
            """;
    private static final String REST = """
            update partner_progress set rests_until = :until where partner_id = :partner and fence = :fence
            """;
    private static final String HURRY = """
            update partner_progress set rests_until = null where partner_id = :partner and failures = 0
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How far one partner is.
     *
     * @param plan under what terms the log was read
     * @param failures in a row
     */
    record Progress(
            String plan,
            Sequence position,
            int failures,
            Optional<Instant> restsUntil,
            Optional<Instant> succeeded,
            String reason) {

        static final Progress NONE = new Progress("", Sequence.START, 0, Optional.empty(), Optional.empty(), "");
    }

    Progress of(PartnerId partner) {
        return jdbc.sql(FIND)
                .param("partner", partner.value())
                .query((row, _) -> progress(row))
                .optional()
                .orElse(Progress.NONE);
    }

    /** From now on only the holder of this lease writes. */
    boolean take(PartnerId partner, Lease lease) {
        jdbc.sql(KNOW).param("partner", partner.value()).update();
        jdbc.sql(TAKE)
                .param("partner", partner.value())
                .param("fence", lease.fence())
                .update();
        return isMine(partner, lease);
    }

    /** Whether nobody has overtaken the holder; in a transaction nobody can until its end. */
    boolean isMine(PartnerId partner, Lease lease) {
        return jdbc.sql(MINE)
                        .param("partner", partner.value())
                        .param("fence", lease.fence())
                        .query(Long.class)
                        .single()
                == 1;
    }

    void move(PartnerId partner, Lease lease, String plan, Sequence position) {
        jdbc.sql(MOVE)
                .param("partner", partner.value())
                .param("fence", lease.fence())
                .param("plan", plan)
                .param("position", position.value())
                .update();
    }

    void succeed(PartnerId partner, Lease lease) {
        jdbc.sql(SUCCEED)
                .param("partner", partner.value())
                .param("fence", lease.fence())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void fail(PartnerId partner, Lease lease, String reason) {
        jdbc.sql(FAIL)
                .param("partner", partner.value())
                .param("fence", lease.fence())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .update();
    }

    void rest(PartnerId partner, Lease lease, Instant until) {
        jdbc.sql(REST)
                .param("partner", partner.value())
                .param("fence", lease.fence())
                .param("until", Timestamp.from(until))
                .update();
    }

    /** Ends a rest that follows no failure, but keeps two files apart. */
    void hurry(PartnerId partner) {
        jdbc.sql(HURRY).param("partner", partner.value()).update();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getString("plan"),
                new Sequence(row.getLong("position")),
                row.getInt("failures"),
                moment(row, "rests_until"),
                moment(row, "succeeded_at"),
                row.getString("reason"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
