package id.satudata.hub.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final String FORMER = """
            select k.name, k.note, k.prefix, k.hash, k.scopes, k.agency, k.partner, k.created_at, k.made_by, k.expires_at,
                k.revoked_at, k.last_used_at, f.prefix as f_prefix, f.hash as f_hash, f.until_at,
                f.last_used_at as f_used_at
            from api_key_former f join api_key k on k.name = f.name
            """;
    private static final String FORMER_WITH_PREFIX = FORMER + " where f.prefix = :prefix";
    private static final String FORMER_OF = FORMER + " where f.name = :name order by f.until_at desc limit 20";
    private static final String ANY = "select exists (select 1 from api_key)";
    private static final String USED = "update api_key set last_used_at = :moment where hash = :hash";
    private static final String FORMER_USED = "update api_key_former set last_used_at = :moment where hash = :hash";
    private static final String KEEP_FORMER = """
            insert into api_key_former (hash, prefix, name, until_at, last_used_at)
            select hash, prefix, name, :until, last_used_at from api_key where name = :name and hash = :hash
            on duplicate key update until_at = :until
            """;
    private static final String REPLACE = """
            update api_key set prefix = :nowPrefix, hash = :nowHash, last_used_at = null
            where name = :name and hash = :hash and revoked_at is null
            """;
    private static final String REVOKE = """
            update api_key set revoked_at = :moment where name = :name and revoked_at is null
            """;
    private static final String LOCK = "select id from api_key_desk where id = 1 for update";
    private static final String NOTE = """
            insert into api_key_event (name, at, act, actor, detail) values (:name, :at, :act, :actor, :detail)
            """;
    private static final String EVENTS = """
            select name, at, act, actor, detail from api_key_event where name = :name order by id desc limit :most
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    JdbcApiKeyStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
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
                        .param("made", utc(key.story().made()))
                        .param("madeBy", key.story().madeBy().orElse(null))
                        .param(
                                "expires",
                                grant.expires().map(JdbcApiKeyStore::utc).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public List<KnownSecret> withPrefix(String prefix) {
        var all = new ArrayList<>(jdbc.sql(OF_NOW)
                .param("prefix", prefix)
                .query((row, _) -> KnownSecret.ofNow(key(row)))
                .list());
        all.addAll(jdbc.sql(FORMER_WITH_PREFIX)
                .param("prefix", prefix)
                .query((row, _) -> former(row))
                .list());
        return all;
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql(ANY).query(Boolean.class).single();
    }

    @Override
    public void used(KnownSecret secret, Instant moment) {
        jdbc.sql(secret.until().isPresent() ? FORMER_USED : USED)
                .param("moment", utc(moment))
                .param("hash", secret.lock().hash())
                .update();
    }

    @Override
    public Optional<ApiKey> find(String name) {
        if (!name.matches("\\p{ASCII}*")) {
            return Optional.empty(); // the database refuses to compare it with what is ASCII
        }
        return jdbc.sql(NAMED).param("name", name).query((row, _) -> key(row)).optional();
    }

    @Override
    public List<ApiKey> all() {
        return jdbc.sql(ALL).query((row, _) -> key(row)).list();
    }

    @Override
    public List<KnownSecret> former(ApiKey key) {
        return jdbc.sql(FORMER_OF)
                .param("name", key.name())
                .query((row, _) -> former(row))
                .list();
    }

    /** The secret of before comes first: cut off in between, the key still has the one everybody uses. */
    @Override
    public boolean replace(ApiKey key, ApiKey.Lock now, Instant until) {
        jdbc.sql(KEEP_FORMER)
                .param("name", key.name())
                .param("hash", key.lock().hash())
                .param("until", utc(until))
                .update();
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
        return jdbc.sql(REVOKE).param("name", name).param("moment", utc(moment)).update() == 1;
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
        jdbc.sql(NOTE)
                .param("name", event.key())
                .param("at", utc(event.at()))
                .param("act", event.act().name())
                .param("actor", event.actor())
                .param("detail", event.detail())
                .update();
    }

    @Override
    public List<KeyEvent> events(String name, int most) {
        return jdbc.sql(EVENTS)
                .param("name", name)
                .param("most", most)
                .query((row, _) -> new KeyEvent(
                        row.getString("name"),
                        moment(row, "at").orElseThrow(),
                        KeyEvent.Act.valueOf(row.getString("act")),
                        row.getString("actor"),
                        row.getString("detail")))
                .list();
    }

    private static KnownSecret former(ResultSet row) throws SQLException {
        return new KnownSecret(
                key(row),
                new ApiKey.Lock(row.getString("f_prefix"), row.getString("f_hash")),
                moment(row, "until_at"),
                moment(row, "f_used_at"));
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("name"),
                row.getString("note"),
                new ApiKey.Lock(row.getString("prefix"), row.getString("hash")),
                new Grant(
                        scopes(row.getString("scopes")),
                        Optional.ofNullable(row.getString("agency")),
                        Optional.ofNullable(row.getString("partner")),
                        moment(row, "expires_at")),
                new ApiKey.Story(
                        moment(row, "created_at").orElseThrow(),
                        Optional.ofNullable(row.getString("made_by")),
                        moment(row, "revoked_at"),
                        moment(row, "last_used_at")));
    }

    private static Set<Scope> scopes(String stored) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(stored.split(","))
                .filter(it -> !it.isEmpty())
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(stored).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
