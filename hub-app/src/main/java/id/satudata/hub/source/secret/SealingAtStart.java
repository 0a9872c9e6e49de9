package id.satudata.hub.source.secret;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.sealing.Sealer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Seals, at start, the secrets that an earlier hub stored in the open, and those that an older key seals. */
@Order(1)
final class SealingAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SealingAtStart.class);
    private static final String ALL = "select id, settings from source order by id";
    private static final String LOCK = "select settings from source where id = :id for update";
    private static final String CHANGE = "update source set settings = :settings where id = :id";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StoredSettings settings;
    private final NoticeSecrets notices;
    private final Sealer sealer;

    SealingAtStart(
            JdbcClient jdbc,
            TransactionOperations transactions,
            StoredSettings settings,
            NoticeSecrets notices,
            Sealer sealer) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.notices = notices;
        this.sealer = sealer;
    }

    private record Stored(SourceId id, @Nullable String open) {}

    @Override
    public void run(ApplicationArguments arguments) {
        sealer.prepare();
        var sealed = 0;
        for (var it : all()) {
            if (settings.isToBeSealed(it.id(), it.open())) {
                transactions.executeWithoutResult(_ -> seal(it.id()));
                sealed++;
            }
            notices.reseal(it.id());
            var locked = settings.locked(it.id());
            if (!locked.isEmpty()) {
                LOG.warn(
                        "Nothing in {} opens the secrets {} of source {}; it cannot run until they are entered anew at"
                                + " /admin/sources/{}/edit",
                        sealer.place(),
                        locked,
                        it.id(),
                        it.id());
            }
        }
        if (sealed > 0) {
            LOG.info("Sealed the secrets of {} sources with the newest key of {}", sealed, sealer.place());
        }
    }

    private List<Stored> all() {
        return jdbc.sql(ALL)
                .query((row, _) -> new Stored(new SourceId(row.getString("id")), row.getString("settings")))
                .list();
    }

    private void seal(SourceId id) {
        var open = jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> new Stored(id, row.getString("settings")))
                .single();
        jdbc.sql(CHANGE)
                .param("settings", settings.resealed(id, open.open()))
                .param("id", id.value())
                .update();
    }
}
