package id.satudata.hub.partner.outgoing;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.revision.Sequence;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String PAGE = """
            select * from partner_delivery where partner_id = :partner and entry > :after order by entry limit :limit
            """;
    private static final String WISH = """
            insert into partner_delivery (partner_id, entry, wanted, wanted_hash, may_be_there, is_removed, state, attempts,
                round, due_at, changed_at, reason, difference)
            values (?, ?, ?, ?, false, false, ?, 0, 0, ?, ?, '', '')
            on duplicate key update wanted = values(wanted), wanted_hash = values(wanted_hash), state = values(state),
                attempts = 0, due_at = values(due_at), changed_at = values(changed_at), reason = ''
            """;
    private static final String NOTE = """
            update partner_delivery set difference = :difference, may_be_there = (may_be_there or :there)
            where partner_id = :partner and entry = :entry
            """;

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
                        .query((row, _) -> DeliveryRow.of(row))
                        .list()
                        .stream()
                        .collect(toMap(DeliveryRow::entry, it -> it));
    }

    List<DeliveryRow> page(PartnerId partner, Optional<EntryId> after, int limit) {
        return jdbc.sql(PAGE)
                .param("partner", partner.value())
                .param("after", after.map(EntryId::toString).orElse(""))
                .param("limit", limit)
                .query((row, _) -> DeliveryRow.of(row))
                .list();
    }

    void want(PartnerId partner, List<Wanted> all) {
        if (!all.isEmpty()) {
            var now = Timestamp.from(clock.instant());
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

    /** @param there whether it was seen there */
    void note(PartnerId partner, EntryId entry, String difference, boolean there) {
        jdbc.sql(NOTE)
                .param("partner", partner.value())
                .param("entry", entry.toString())
                .param("difference", difference)
                .param("there", there)
                .update();
    }
}
