package id.satudata.hub.partner.outgoing;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What the desk sees of the rows of {@link DeliveryRows}: how many there are, which did not go well; and its word to try again. */
@Component
class DeskRows {

    private static final String COUNTS = """
            select state, count(*) as many from partner_delivery where partner_id = :partner group by state
            """;
    private static final String THERE = """
            select count(*) from partner_delivery where partner_id = :partner and delivered_hash is not null
            """;
    private static final String DIFFERENT = """
            select count(*) from partner_delivery where partner_id = :partner and difference <> ''
            """;
    private static final String REFUSED_PAGE = """
            select * from partner_delivery where partner_id = :partner and state = 'REFUSED' and entry > :after
            order by entry limit :limit
            """;
    private static final String DIFFERENT_PAGE = """
            select * from partner_delivery where partner_id = :partner and difference <> '' and entry > :after
            order by entry limit :limit
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

    private final JdbcClient jdbc;
    private final Clock clock;

    DeskRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<DeliveryState, Long> counts(PartnerId partner) {
        var counts = new EnumMap<DeliveryState, Long>(DeliveryState.class);
        jdbc.sql(COUNTS).param("partner", partner.value()).query(row -> {
            counts.put(DeliveryState.valueOf(row.getString("state")), row.getLong("many"));
        });
        return counts;
    }

    long there(PartnerId partner) {
        return count(THERE, partner);
    }

    long different(PartnerId partner) {
        return count(DIFFERENT, partner);
    }

    private long count(String sql, PartnerId partner) {
        return jdbc.sql(sql).param("partner", partner.value()).query(Long.class).single();
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
                .query((row, _) -> DeliveryRow.of(row))
                .list();
    }

    boolean again(PartnerId partner, EntryId entry) {
        return anew(AGAIN, partner).param("entry", entry.toString()).update() == 1;
    }

    int refusedAgain(PartnerId partner) {
        return anew(REFUSED_AGAIN, partner).update();
    }

    int differentAgain(PartnerId partner) {
        return anew(DIFFERENT_AGAIN, partner).update();
    }

    private StatementSpec anew(String sql, PartnerId partner) {
        return jdbc.sql(sql).param("partner", partner.value()).param("at", Timestamp.from(clock.instant()));
    }
}
