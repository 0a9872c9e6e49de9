package id.satudata.hub.partner.opening;

import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Access;
import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.NotedAccess;
import id.satudata.hub.partner.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of accesses in MariaDB: rows are added, and never changed. */
final class JdbcAccesses implements Accesses {

    private static final String NOTE = """
            insert into partner_access (partner_id, at, holder, agreement, entry, file, bytes)
            values (:partner, :at, :holder, :agreement, :entry, :file, :bytes)
            """;
    private static final String PAGE = """
            select * from partner_access where partner_id = :partner and id < :before order by id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAccesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void note(Access access) {
        jdbc.sql(NOTE)
                .param("partner", access.partner().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("holder", access.holder())
                .param("agreement", access.agreement())
                .param("entry", access.entry().toString())
                .param("file", access.file().toString())
                .param("bytes", access.bytes())
                .update();
    }

    @Override
    public List<NotedAccess> page(PartnerId partner, OptionalLong before, int limit) {
        return jdbc.sql(PAGE)
                .param("partner", partner.value())
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query((row, _) -> noted(row))
                .list();
    }

    private static NotedAccess noted(ResultSet row) throws SQLException {
        return new NotedAccess(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new Access(
                        new PartnerId(row.getString("partner_id")),
                        row.getString("holder"),
                        row.getLong("agreement"),
                        new EntryId(UUID.fromString(row.getString("entry"))),
                        new DistributionId(UUID.fromString(row.getString("file"))),
                        row.getLong("bytes")));
    }
}
