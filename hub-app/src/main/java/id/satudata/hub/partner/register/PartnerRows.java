package id.satudata.hub.partner.register;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.partner.register.PartnerCheck.Sound;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Partners without their secrets, one row for each, in MariaDB. */
final class PartnerRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FIND = "select * from partner where id = :id";
    private static final String PAGE = "select * from partner where id > :after order by id limit :limit";
    private static final String INSERT = """
            insert ignore into partner (id, kind, address, title_id, title_en, hosts, settings, version, changed_at,
                changed_by)
            values (:id, :kind, :address, :titleId, :titleEn, :hosts, :settings, 1, :at, :actor)
            """;
    private static final String UPDATE = """
            update partner set kind = :kind, address = :address, title_id = :titleId, title_en = :titleEn, hosts = :hosts,
                settings = :settings, version = version + 1, changed_at = :at, changed_by = :actor
            where id = :id and version = :version
            """;
    private static final String PAUSE = """
            update partner set paused_at = :at, paused_by = :actor where id = :id and paused_at is null
            """;
    private static final String RESUME = """
            update partner set paused_at = null, paused_by = null where id = :id and paused_at is not null
            """;
    private static final String WAKE = """
            update partner_progress set rests_until = null, failures = 0
            where partner_id = :id and rests_until is not null
            """;
    private static final List<String> FORGET = List.of(
            "delete from partner where id = :id",
            "delete from partner_progress where partner_id = :id",
            "delete from partner_delivery where partner_id = :id",
            "delete from partner_file where partner_id = :id",
            "delete from partner_comparison where partner_id = :id");

    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Partner> find(PartnerId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> partner(row))
                .optional();
    }

    List<Partner> page(Optional<PartnerId> after, int limit) {
        return jdbc.sql(PAGE)
                .param("after", after.map(PartnerId::value).orElse(""))
                .param("limit", limit)
                .query((row, _) -> partner(row))
                .list();
    }

    /** Whether nobody had the id before. */
    boolean insert(Sound sound, String actor) {
        return bound(INSERT, sound, actor).update() == 1;
    }

    /** Whether it still was the version to be changed. */
    boolean update(Sound sound, long version, String actor) {
        return bound(UPDATE, sound, actor).param("version", version).update() == 1;
    }

    boolean pause(PartnerId id, String actor) {
        return jdbc.sql(PAUSE)
                        .param("id", id.value())
                        .param("at", now())
                        .param("actor", actor)
                        .update()
                == 1;
    }

    boolean resume(PartnerId id) {
        return jdbc.sql(RESUME).param("id", id.value()).update() == 1;
    }

    /** Ends the rest after failures. */
    boolean wake(PartnerId id) {
        return jdbc.sql(WAKE).param("id", id.value()).update() == 1;
    }

    /** Forgets it and all about it but its secrets. */
    boolean forget(PartnerId id) {
        var rows = FORGET.stream()
                .mapToInt(it -> jdbc.sql(it).param("id", id.value()).update())
                .toArray();
        return rows[0] == 1;
    }

    private StatementSpec bound(String sql, Sound it, String actor) {
        var open = it.settings().open().values();
        return jdbc.sql(sql)
                .param("id", it.id().value())
                .param("kind", it.kind())
                .param("address", it.address().toString())
                .param("titleId", it.title().in("id").orElse(""))
                .param("titleEn", it.title().in("en").orElse(""))
                .param("hosts", String.join("\n", it.hosts()))
                .param("settings", open.isEmpty() ? null : JSON.writeValueAsString(open))
                .param("at", now())
                .param("actor", actor);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Partner partner(ResultSet row) throws SQLException {
        var paused = row.getTimestamp("paused_at");
        return new Partner(
                new PartnerId(row.getString("id")),
                row.getString("kind"),
                URI.create(row.getString("address")),
                LocalizedText.indonesian(row.getString("title_id")).with("en", row.getString("title_en")),
                row.getString("hosts").lines().toList(),
                settings(row.getString("settings")),
                Set.of(),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                paused == null
                        ? Optional.empty()
                        : Optional.of(new Partner.Pause(paused.toInstant(), row.getString("paused_by"))));
    }

    private static PartnerSettings settings(@Nullable String json) {
        return json == null
                ? PartnerSettings.NONE
                : new PartnerSettings(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
    }
}
