package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.partner.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The file that each partner was sent last, and what becomes of it, on the rows of {@link DeliveryRows} that went out in it. */
@Component
class FileRows {

    private static final String FIND = "select * from partner_file where partner_id = :partner";
    private static final String SENT = """
            replace into partner_file (partner_id, name, bytes, sha256, sent_at)
            values (:partner, :name, :bytes, :hash, :at)
            """;
    private static final String WITHIN = """
            select count(*) from partner_delivery
            where partner_id = :partner and state = 'DONE' and delivered_hash is not null
            """;
    private static final String NOTE = """
            update partner_delivery set difference = :difference
            where partner_id = :partner and state = 'DONE' and delivered_hash is not null and difference <> :difference
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file, and when it was sent. */
    record Last(SentFile file, Instant at) {}

    Optional<Last> of(PartnerId partner) {
        return jdbc.sql(FIND)
                .param("partner", partner.value())
                .query((row, _) -> last(row))
                .optional();
    }

    void sent(PartnerId partner, SentFile file) {
        jdbc.sql(SENT)
                .param("partner", partner.value())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("hash", file.hash().hex())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** How many datasets are in it and not on their way in another one. */
    long within(PartnerId partner) {
        return jdbc.sql(WITHIN)
                .param("partner", partner.value())
                .query(Long.class)
                .single();
    }

    /** Notes the same of all of them. */
    void note(PartnerId partner, String difference) {
        jdbc.sql(NOTE)
                .param("partner", partner.value())
                .param("difference", difference)
                .update();
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                new SentFile(row.getString("name"), row.getLong("bytes"), new ContentHash(row.getString("sha256"))),
                row.getTimestamp("sent_at").toInstant());
    }
}
