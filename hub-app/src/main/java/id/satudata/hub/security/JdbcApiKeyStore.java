package id.satudata.hub.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** API keys in MariaDB. */
@Repository
class JdbcApiKeyStore implements ApiKeyStore {
    private static final String ADD = """
            insert ignore into api_key (name, note, prefix, hash, scopes, agency, partner, created_at, made_by, expires_at)
            values (:name, :note, :prefix, :hash, :scopes, :agency, :partner, :made, :madeBy, :expires)
            """;
    private static final String KEY = """
            select k.name, k.note, k.prefix, k.hash, k.scopes, k.agency, k.partner, k.created_at, k.made_by, k.expires_at,
                k.revoked_at, k.last_used_at
            from api_key k
            """;
    private static final String OF_NOW = KEY + " where k.prefix = :prefix";
    private static final String NAMED = KEY + " where k.name = :name";
    private static final String ALL = KEY + " order by k.name";
    private static final String ANY = "select exists (select 1 from api_key)";
    private static final String USED = "update api_key set last_used_at = :moment where hash = :hash";
    private static final String REPLACE = """
            update api_key set prefix = :nowPrefix, hash = :nowHash, last_used_at = null
            where name = :name and hash = :hash and revoked_at is null
            """;
    private static final String REVOKE = """
            update api_key set revoked_at = :moment where name = :name and revoked_at is null
            """;
    private static final String LOCK = "select id from api_key_desk where id = 1 for update";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final FormerSecretRows former;
    private final KeyEventRows events;

    JdbcApiKeyStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.former = new FormerSecretRows(jdbc);
        this.events = new KeyEventRows(jdbc);
    }

    @Override
    public boolean add(ApiKey key) {
        var grant = key.grant();
        return jdbc.sql(ADD)
                        .param("name", key.name())
                        .param("note", key.note())
                        .param("prefix", key.lock().prefix())
                        .param("hash", key.lock().hash())
                        .param(
                                "scopes",
                                grant.scopes().stream().map(Scope::name).collect(Collectors.joining(",")))
                        .param("agency", grant.agency().orElse(null))
                        .param("partner", grant.partner().orElse(null))
                        .param("made", ApiKeyRows.utc(key.story().made()))
                        .param("madeBy", key.story().madeBy().orElse(null))
                        .param("expires", grant.expires().map(ApiKeyRows::utc).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public List<KnownSecret> withPrefix(String prefix) {
        var all = new ArrayList<>(jdbc.sql(OF_NOW)
                .param("prefix", prefix)
                .query((row, _) -> KnownSecret.ofNow(ApiKeyRows.key(row)))
                .list());
        all.addAll(former.withPrefix(prefix));
        return all;
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql(ANY).query(Boolean.class).single();
    }

    @Override
    public void used(KnownSecret secret, Instant moment) {
        if (secret.until().isPresent()) {
            former.used(secret, moment);
        } else {
            jdbc.sql(USED)
                    .param("moment", ApiKeyRows.utc(moment))
                    .param("hash", secret.lock().hash())
                    .update();
        }
    }

    @Override
    public Optional<ApiKey> find(String name) {
        if (!name.matches("\\p{ASCII}*")) {
            return Optional.empty(); // the database refuses to compare it with what is ASCII
        }
        return jdbc.sql(NAMED)
                .param("name", name)
                .query((row, _) -> ApiKeyRows.key(row))
                .optional();
    }

    @Override
    public List<ApiKey> all() {
        return jdbc.sql(ALL).query((row, _) -> ApiKeyRows.key(row)).list();
    }

    @Override
    public List<KnownSecret> former(ApiKey key) {
        return former.of(key.name());
    }

    /** The secret of before comes first: cut off in between, the key still has the one everybody uses. */
    @Override
    public boolean replace(ApiKey key, ApiKey.Lock now, Instant until) {
        former.keep(key, until);
        return jdbc.sql(REPLACE)
                        .param("name", key.name())
                        .param("hash", key.lock().hash())
                        .param("nowPrefix", now.prefix())
                        .param("nowHash", now.hash())
                        .update()
                == 1;
    }

    @Override
    public boolean revoke(String name, Instant moment) {
        return jdbc.sql(REVOKE)
                        .param("name", name)
                        .param("moment", ApiKeyRows.utc(moment))
                        .update()
                == 1;
    }

    /** One row is locked, since locks on keys would lie in the way of new ones; first, since a reading before it would go on seeing the keys of then. */
    @Override
    public <T> T alone(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            jdbc.sql(LOCK).query(Integer.class).single();
            return work.get();
        }));
    }

    @Override
    public void note(KeyEvent event) {
        events.add(event);
    }

    @Override
    public List<KeyEvent> events(String name, int most) {
        return events.of(name, most);
    }
}
