package id.satudata.hub.partner.outgoing;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.revision.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each partner shall have and has, one row for each entry, in MariaDB. */
@Component
class DeliveryRows {

    private static final String OF = """
            select * from partner_delivery where partner_id = :partner and entry in (:entries)
            """;
    private static final String DUE = """
            select * from partner_delivery where partner_id = :partner and state = 'PENDING' and due_at <= :now
            order by due_at, wanted limit 1
            """;
    private static final String ANY_DUE = """
            select count(*) from (select 1 from partner_delivery
                where partner_id = :partner and state = 'PENDING' and due_at <= :now limit 1) as due
            """;
    private static final String WISH = """
            insert into partner_delivery (partner_id, entry, wanted, wanted_hash, may_be_there, is_removed, state, attempts,
                round, due_at, changed_at, reason, difference)
            values (?, ?, ?, ?, false, false, ?, 0, 0, ?, ?, '', '')
            on duplicate key update wanted = values(wanted), wanted_hash = values(wanted_hash), state = values(state),
                attempts = 0, due_at = values(due_at), changed_at = values(changed_at), reason = ''
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
            where partner_id = :partner and state <> 'DONE'
            """;
    private static final String AGAIN = """
            update partner_delivery set state = 'PENDING', round = round + 1, attempts = 0, due_at = :at, changed_at = :at,
                reason = '', delivered_hash = if(difference = '', delivered_hash, null), difference = ''
            where partner_id = :partner and entry = :entry and (state = 'REFUSED' or difference <> '')
            """;
    private static final String REFUSED_AGAIN = """
            update partner_delivery set state = 'PENDING', round = round + 1, attempts = 0, due_at = :at, changed_at = :at,
                reason = ''
            where partner_id = :partner and state = 'REFUSED'
            """;
    private static final String DIFFERENT_AGAIN = """
            update partner_delivery set state = 'PENDING', round = round + 1, attempts = 0, due_at = :at, changed_at = :at,
                reason = '', delivered_hash = null, difference = ''
            where partner_id = :partner and difference <> ''
            """;
    private static final String NOTE = """
            update partner_delivery set difference = :difference, may_be_there = (may_be_there or :there)
            where partner_id = :partner and entry = :entry
            """;
    private static final String COUNTS = """
            select state, count(*) as many from partner_delivery where partner_id = :partner group by state
            """;
    private static final String THERE = """
            select count(*) from partner_delivery where partner_id = :partner and delivered_hash is not null
            """;
    private static final String DIFFERENT = """
            select count(*) from partner_delivery where partner_id = :partner and difference <> ''
            """;
    private static final String PAGE = """
            select * from partner_delivery where partner_id = :partner and entry > :after order by entry limit :limit
            """;
    private static final String REFUSED_PAGE = """
            select * from partner_delivery where partner_id = :partner and state = 'REFUSED' and entry > :after
            order by entry limit :limit
            """;
    private static final String DIFFERENT_PAGE = """
            select * from partner_delivery where partner_id = :partner and difference <> '' and entry > :after
            order by entry limit :limit
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** What is wanted of an entry from now on. */
    record Wanted(EntryId entry, Sequence sequence, Optional<ContentHash> hash, DeliveryState state) {}

    Map<EntryId, DeliveryRow> of(PartnerId partner, Collection<EntryId> entries) {
        return entries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(OF)
                        .param("partner", partner.value())
                        .param(
                                "entries",
                                entries.stream().map(EntryId::toString).toList())
                        .query((row, _) -> delivery(row))
                        .list()
                        .stream()
                        .collect(toMap(DeliveryRow::entry, it -> it));
    }

    void want(PartnerId partner, List<Wanted> all) {
        if (!all.isEmpty()) {
            var now = now();
            batches.batchUpdate(
                    WISH,
                    all.stream()
                            .map(it -> new @Nullable Object[] {
                                partner.value(),
                                it.entry().toString(),
                                it.sequence().value(),
                                it.hash().map(ContentHash::hex).orElse(null),
                                it.state().name(),
                                now,
                                now
                            })
                            .toList());
        }
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
                .query((row, _) -> delivery(row))
                .list()
                .stream()
                .findFirst();
    }

    /** Notes a try before it is made, and when there is another if nobody says how it ended. */
    void begin(PartnerId partner, DeliveryRow row, boolean removing, Instant next) {
        jdbc.sql(BEGIN)
                .param("partner", partner.value())
                .param("entry", row.entry().toString())
                .param("due", Timestamp.from(next))
                .param("there", !removing || row.mayBeThere())
                .param("removing", removing)
                .param("at", now())
                .update();
    }

    void isThere(
            PartnerId partner, EntryId entry, Sequence sequence, ContentHash hash, String remote, String difference) {
        jdbc.sql(PUT)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("wanted", sequence.value())
                .param("hash", hash.hex())
                .param("remote", remote)
                .param("difference", difference)
                .param("at", now())
                .update();
    }

    void isGone(PartnerId partner, EntryId entry, Optional<String> remote) {
        jdbc.sql(GONE)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("remote", remote.orElse(null))
                .param("at", now())
                .update();
    }

    void failed(PartnerId partner, EntryId entry, DeliveryState state, Instant next, String reason) {
        jdbc.sql(FAILED)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("state", state.name())
                .param("due", Timestamp.from(next))
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .param("at", now())
                .update();
    }

    /** Takes back that a try was begun, since it was our own side that ended it. */
    void untried(PartnerId partner, EntryId entry) {
        jdbc.sql(UNTRIED)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("at", now())
                .update();
    }

    /** All went out in one file. */
    void allDone(PartnerId partner) {
        jdbc.sql(ALL_DONE).param("partner", partner.value()).param("at", now()).update();
    }

    boolean again(PartnerId partner, EntryId entry) {
        return jdbc.sql(AGAIN)
                        .param("partner", partner.value())
                        .param("entry", entry.toString())
                        .param("at", now())
                        .update()
                == 1;
    }

    int refusedAgain(PartnerId partner) {
        return jdbc.sql(REFUSED_AGAIN)
                .param("partner", partner.value())
                .param("at", now())
                .update();
    }

    int differentAgain(PartnerId partner) {
        return jdbc.sql(DIFFERENT_AGAIN)
                .param("partner", partner.value())
                .param("at", now())
                .update();
    }

    /** @param there whether it was seen there */
    void note(PartnerId partner, EntryId entry, String difference, boolean there) {
        jdbc.sql(NOTE)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("difference", difference)
                .param("there", there)
                .update();
    }

    Map<DeliveryState, Long> counts(PartnerId partner) {
        var counts = new EnumMap<DeliveryState, Long>(DeliveryState.class);
        jdbc.sql(COUNTS).param("partner", partner.value()).query(row -> {
            counts.put(DeliveryState.valueOf(row.getString("state")), row.getLong("many"));
        });
        return counts;
    }

    long there(PartnerId partner) {
        return jdbc.sql(THERE)
                .param("partner", partner.value())
                .query(Long.class)
                .single();
    }

    long different(PartnerId partner) {
        return jdbc.sql(DIFFERENT)
                .param("partner", partner.value())
                .query(Long.class)
                .single();
    }

    List<DeliveryRow> page(PartnerId partner, Optional<EntryId> after, int limit) {
        return page(PAGE, partner, after, limit);
    }

    List<DeliveryRow> refused(PartnerId partner, Optional<EntryId> after, int limit) {
        return page(REFUSED_PAGE, partner, after, limit);
    }

    List<DeliveryRow> differing(PartnerId partner, Optional<EntryId> after, int limit) {
        return page(DIFFERENT_PAGE, partner, after, limit);
    }

    private List<DeliveryRow> page(String sql, PartnerId partner, Optional<EntryId> after, int limit) {
        return jdbc.sql(sql)
                .param("partner", partner.value())
                .param("after", after.map(EntryId::toString).orElse(""))
                .param("limit", limit)
                .query((row, _) -> delivery(row))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DeliveryRow delivery(ResultSet row) throws SQLException {
        return new DeliveryRow(
                new EntryId(UUID.fromString(row.getString("entry"))),
                new Sequence(row.getLong("wanted")),
                hash(row, "wanted_hash"),
                hash(row, "delivered_hash"),
                row.getBoolean("may_be_there"),
                row.getBoolean("is_removed"),
                Optional.ofNullable(row.getString("remote_id")).filter(it -> !it.isEmpty()),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("round"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("reason"),
                row.getString("difference"));
    }

    private static Optional<ContentHash> hash(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(ContentHash::new);
    }
}
