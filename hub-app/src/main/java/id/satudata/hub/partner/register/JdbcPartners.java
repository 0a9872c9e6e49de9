package id.satudata.hub.partner.register;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.register.PartnerCheck.Sound;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The register in MariaDB, with every draft checked first. */
final class JdbcPartners implements Partners {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcPartners.class);
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
            "delete from partner_comparison where partner_id = :id");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final PartnerSecrets secrets;
    private final EgressClient egress;
    private final Clock clock;

    JdbcPartners(
            JdbcClient jdbc,
            TransactionOperations transactions,
            PartnerSecrets secrets,
            EgressClient egress,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.secrets = secrets;
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return jdbc.sql(FIND).param("id", id.value()).query((row, _) -> Row.of(row)).list().stream()
                .map(this::partner)
                .findFirst();
    }

    @Override
    public List<Partner> page(Optional<PartnerId> after, int limit) {
        return jdbc
                .sql(PAGE)
                .param("after", after.map(PartnerId::value).orElse(""))
                .param("limit", limit)
                .query((row, _) -> Row.of(row))
                .list()
                .stream()
                .map(this::partner)
                .toList();
    }

    @Override
    public Saved create(PartnerDraft draft, String actor) {
        var check = new PartnerCheck(egress);
        var sound = check.check(draft, Optional.empty());
        if (sound.isEmpty()) {
            return new Saved.Refused(check.findings().toList());
        }
        var isNew = transactions.execute(_ -> {
            var inserted = bound(INSERT, sound.get(), actor).update() == 1;
            if (inserted) {
                secrets.replace(sound.get().id(), sound.get().settings());
            }
            return inserted;
        });
        return Boolean.TRUE.equals(isNew)
                ? kept(sound.get().id(), "registered", actor)
                : new Saved.Refused(List.of(Finding.of(Severity.ERROR, "partner-id-taken", "id", "")));
    }

    @Override
    public Saved change(PartnerId id, PartnerDraft draft, Optional<Set<Long>> expected, String actor) {
        var before = find(id);
        if (before.isEmpty()) {
            return new Saved.Unknown();
        }
        var version = before.get().version();
        if (expected.filter(it -> !it.contains(version)).isPresent()) {
            return new Saved.Outdated(before.get());
        }
        var check = new PartnerCheck(egress);
        var sound = check.check(draft, before);
        if (sound.isEmpty()) {
            return new Saved.Refused(check.findings().toList());
        }
        var isChanged = transactions.execute(_ -> {
            var updated =
                    bound(UPDATE, sound.get(), actor).param("version", version).update() == 1;
            if (updated) {
                secrets.replace(id, sound.get().settings());
            }
            return updated;
        });
        return Boolean.TRUE.equals(isChanged)
                ? kept(id, "changed", actor)
                : find(id).<Saved>map(Saved.Outdated::new).orElseGet(Saved.Unknown::new);
    }

    @Override
    public boolean pause(PartnerId id, String actor) {
        var paused = jdbc.sql(PAUSE)
                        .param("id", id.value())
                        .param("at", now())
                        .param("actor", actor)
                        .update()
                == 1;
        LOG.info("{} halts the deliveries to partner {}: {}", actor, id, paused ? "done" : "they were halted");
        return paused;
    }

    @Override
    public boolean resume(PartnerId id, String actor) {
        var resumed = jdbc.sql(RESUME).param("id", id.value()).update();
        var woken = jdbc.sql(WAKE).param("id", id.value()).update();
        LOG.info("{} lets the deliveries to partner {} go on", actor, id);
        return resumed + woken > 0;
    }

    @Override
    public boolean remove(PartnerId id, String actor) {
        var removed = transactions.execute(_ -> {
            var rows = FORGET.stream()
                    .mapToInt(it -> jdbc.sql(it).param("id", id.value()).update())
                    .toArray();
            secrets.forget(id);
            return rows[0] == 1;
        });
        LOG.info("{} removed partner {}", actor, id);
        return Boolean.TRUE.equals(removed);
    }

    private Saved kept(PartnerId id, String what, String actor) {
        LOG.info("{} {} partner {}", actor, what, id);
        return new Saved.Kept(
                find(id).orElseThrow(() -> new IllegalStateException("Partner " + id + " is gone at once")));
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

    /** What stands in the table of partners alone. */
    private record Row(Partner partner) {

        static Row of(ResultSet row) throws SQLException {
            var paused = row.getTimestamp("paused_at");
            return new Row(new Partner(
                    new PartnerId(row.getString("id")),
                    row.getString("kind"),
                    URI.create(row.getString("address")),
                    LocalizedText.indonesian(row.getString("title_id")).with("en", row.getString("title_en")),
                    row.getString("hosts").lines().toList(),
                    new PartnerSettings(parsed(row.getString("settings"))),
                    Set.of(),
                    row.getLong("version"),
                    row.getTimestamp("changed_at").toInstant(),
                    row.getString("changed_by"),
                    paused == null
                            ? Optional.empty()
                            : Optional.of(new Partner.Pause(paused.toInstant(), row.getString("paused_by")))));
        }

        private static TreeMap<String, String> parsed(@Nullable String json) {
            return json == null
                    ? new TreeMap<>()
                    : JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        }
    }

    private Partner partner(Row row) {
        var it = row.partner();
        var values = new TreeMap<>(it.settings().values());
        var locked = new TreeSet<String>();
        for (Map.Entry<String, Optional<String>> secret : secrets.of(it.id()).entrySet()) {
            secret.getValue()
                    .ifPresentOrElse(value -> values.put(secret.getKey(), value), () -> locked.add(secret.getKey()));
        }
        return new Partner(
                it.id(),
                it.kind(),
                it.address(),
                it.title(),
                it.hosts(),
                new PartnerSettings(values),
                locked,
                it.version(),
                it.changed(),
                it.changedBy(),
                it.paused());
    }
}
