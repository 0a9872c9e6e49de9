package id.satudata.hub.partner.outgoing;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.revision.Sequence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What is due to be sent to a partner, and how each try ended, on the rows of {@link DeliveryRows}. */
@Component
class DueRows {

    private static final String DUE = """
            select * from partner_delivery where partner_id = :partner and state = 'PENDING' and due_at <= :now
            order by due_at, wanted limit 1
            """;
    private static final String ANY_DUE = """
            select count(*) from (select 1 from partner_delivery
                where partner_id = :partner and state = 'PENDING' and due_at <= :now limit 1) as due
            """;
    private static final String BEGIN = """
            update partner_delivery set attempts = attempts + 1, due_at = :due, may_be_there = :there,
                is_removed = (is_removed or :removing), changed_at = :at
            where partner_id = :partner and entry = :entry
            """;
    private static final String PUT = """
            update partner_delivery set state = 'DONE', wanted = :wanted, wanted_hash = :hash, delivered_hash = :hash,
                is_removed = false, remote_id = :remote, attempts = 0, changed_at = :at, reason = '',
                difference = :difference
            where partner_id = :partner and entry = :entry
            """;
    private static final String GONE = """
            update partner_delivery set state = 'DONE', wanted_hash = null, delivered_hash = null, may_be_there = false,
                remote_id = coalesce(:remote, remote_id), attempts = 0, changed_at = :at, reason = '', difference = ''
            where partner_id = :partner and entry = :entry
            """;
    private static final String FAILED = """
            update partner_delivery set state = :state, due_at = :due, changed_at = :at, reason = :reason
            where partner_id = :partner and entry = :entry
            """;
    private static final String UNTRIED = """
            update partner_delivery set attempts = greatest(attempts - 1, 0), due_at = :at
            where partner_id = :partner and entry = :entry
            """;
    private static final String ALL_DONE = """
            update partner_delivery set state = 'DONE', delivered_hash = wanted_hash,
                may_be_there = (wanted_hash is not null), attempts = 0, changed_at = :at, reason = '', difference = ''
            where partner_id = :partner and (state <> 'DONE' or difference <> '')
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isAnyDue(PartnerId partner) {
        return jdbc.sql(ANY_DUE)
                        .param("partner", partner.value())
                        .param("now", now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<DeliveryRow> due(PartnerId partner) {
        return jdbc
                .sql(DUE)
                .param("partner", partner.value())
                .param("now", now())
                .query((row, _) -> DeliveryRow.of(row))
                .list()
                .stream()
                .findFirst();
    }

    /** Notes a try before it is made, and when there is another if nobody says how it ended. */
    void begin(PartnerId partner, DeliveryRow row, boolean removing, Instant next) {
        one(BEGIN, partner, row.entry())
                .param("due", Timestamp.from(next))
                .param("there", !removing || row.mayBeThere())
                .param("removing", removing)
                .update();
    }

    void isThere(
            PartnerId partner, EntryId entry, Sequence sequence, ContentHash hash, String remote, String difference) {
        one(PUT, partner, entry)
                .param("wanted", sequence.value())
                .param("hash", hash.hex())
                .param("remote", remote)
                .param("difference", difference)
                .update();
    }

    void isGone(PartnerId partner, EntryId entry, Optional<String> remote) {
        one(GONE, partner, entry).param("remote", remote.orElse(null)).update();
    }

    void failed(PartnerId partner, EntryId entry, DeliveryState state, Instant next, String reason) {
        one(FAILED, partner, entry)
                .param("state", state.name())
                .param("due", Timestamp.from(next))
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .update();
    }

    /** Takes back that a try was begun, since it was our own side that ended it. */
    void untried(PartnerId partner, EntryId entry) {
        one(UNTRIED, partner, entry).update();
    }

    /** All went out in one file. */
    void allDone(PartnerId partner) {
        jdbc.sql(ALL_DONE).param("partner", partner.value()).param("at", now()).update();
    }

    /** A statement about one row, at this moment. */
    private StatementSpec one(String sql, PartnerId partner, EntryId entry) {
        return jdbc.sql(sql)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("at", now());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
