package id.satudata.hub.partner.outgoing;

import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.Comparison.State;
import id.satudata.hub.partner.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last comparison with each partner, in MariaDB. */
@Component
class ComparisonRows {

    private static final String FIND = "select * from partner_comparison where partner_id = :partner";
    private static final String BEGIN = """
            replace into partner_comparison (partner_id, state, started_at, started_by, compared, missing, different,
                surplus, reason)
            values (:partner, 'RUNNING', :at, :actor, 0, 0, 0, 0, '')
            """;
    private static final String SET = """
            update partner_comparison set state = :state, compared = :compared, missing = :missing,
                different = :different, surplus = :surplus, reason = :reason, ended_at = :ended
            where partner_id = :partner
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ComparisonRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was seen so far. */
    record Count(long compared, long missing, long different, long surplus) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count withMissing() {
            return new Count(compared + 1, missing + 1, different, surplus);
        }

        Count withDifferent() {
            return new Count(compared + 1, missing, different + 1, surplus);
        }

        Count withSurplus() {
            return new Count(compared + 1, missing, different, surplus + 1);
        }

        Count withSame() {
            return new Count(compared + 1, missing, different, surplus);
        }
    }

    Optional<Comparison> of(PartnerId partner) {
        return jdbc.sql(FIND)
                .param("partner", partner.value())
                .query((row, _) -> comparison(row))
                .optional();
    }

    void begin(PartnerId partner, String actor) {
        jdbc.sql(BEGIN)
                .param("partner", partner.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .update();
    }

    void set(PartnerId partner, State state, Count count, String reason) {
        jdbc.sql(SET)
                .param("partner", partner.value())
                .param("state", state.name())
                .param("compared", count.compared())
                .param("missing", count.missing())
                .param("different", count.different())
                .param("surplus", count.surplus())
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .param("ended", state == State.RUNNING ? null : Timestamp.from(clock.instant()))
                .update();
    }

    private static Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getLong("compared"),
                row.getLong("missing"),
                row.getLong("different"),
                row.getLong("surplus"),
                row.getString("reason"));
    }
}
