package id.satudata.hub.partner.register;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.sealing.Sealer;
import id.satudata.hub.sealing.Sealer.Box;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secrets of partners, sealed in MariaDB. */
final class PartnerSecrets {

    private static final String OF = """
            select name, key_id, box from partner_secret where partner_id = :partner order by name
            """;
    private static final String PUT = """
            insert into partner_secret (partner_id, name, key_id, box, sealed_at) values (:partner, :name, :key, :box, :at)
            on duplicate key update key_id = values(key_id), box = values(box), sealed_at = values(sealed_at)
            """;
    private static final String DROP = "delete from partner_secret where partner_id = :partner and name = :name";
    private static final String FORGET = "delete from partner_secret where partner_id = :partner";

    /** No source is called so. */
    private static final String OWNER = "partner:";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    PartnerSecrets(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    private record Sealed(String name, Box box) {}

    /** The partner with those of its secrets that open; the others are locked. */
    Partner opened(Partner partner) {
        var values = new TreeMap<>(partner.settings().values());
        var locked = new TreeSet<String>();
        of(partner.id())
                .forEach((name, secret) -> secret.ifPresentOrElse(it -> values.put(name, it), () -> locked.add(name)));
        return partner.with(new PartnerSettings(values), locked);
    }

    /** Those that open; the others have no value. */
    private Map<String, Optional<String>> of(PartnerId partner) {
        var opened = new LinkedHashMap<String, Optional<String>>();
        sealed(partner).forEach(it -> opened.put(it.name(), sealer.open(OWNER + partner, it.name(), it.box())));
        return opened;
    }

    /** Keeps the secrets among the settings, and forgets all others. */
    void replace(PartnerId partner, PartnerSettings settings) {
        var before = of(partner);
        before.keySet().stream()
                .filter(it -> !settings.values().containsKey(it))
                .forEach(it -> jdbc.sql(DROP)
                        .param("partner", partner.value())
                        .param("name", it)
                        .update());
        settings.values().forEach((name, value) -> {
            if (PartnerSettings.isSecret(name)) {
                put(partner, name, sealer.seal(OWNER + partner, name, value));
            }
        });
    }

    private void put(PartnerId partner, String name, Box box) {
        jdbc.sql(PUT)
                .param("partner", partner.value())
                .param("name", name)
                .param("key", box.key())
                .param("box", box.bytes().toArray())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(PartnerId partner) {
        jdbc.sql(FORGET).param("partner", partner.value()).update();
    }

    /** Seals with the newest key what an older one seals. */
    void reseal(PartnerId partner) {
        sealed(partner).stream()
                .filter(it -> sealer.isOutdated(it.box()))
                .forEach(it -> sealer.open(OWNER + partner, it.name(), it.box())
                        .ifPresent(value -> put(partner, it.name(), sealer.seal(OWNER + partner, it.name(), value))));
    }

    private List<Sealed> sealed(PartnerId partner) {
        return jdbc.sql(OF)
                .param("partner", partner.value())
                .query((row, _) -> new Sealed(
                        row.getString("name"), new Box(row.getString("key_id"), Bytes.copyOf(row.getBytes("box")))))
                .list();
    }
}
