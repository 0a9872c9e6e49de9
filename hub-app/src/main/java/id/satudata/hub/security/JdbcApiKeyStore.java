package id.satudata.hub.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API keys in MariaDB. */
@Repository
class JdbcApiKeyStore implements ApiKeyStore {
    private static final String ADD = """
            insert ignore into api_key (name, prefix, hash, scopes, created_at, expires_at)
            values (:name, :prefix, :hash, :scopes, :created, :expires)
            """;
    private static final String WITH_PREFIX = """
            select name, prefix, hash, scopes, created_at, expires_at, last_used_at
            from api_key where prefix = :prefix
            """;
    private static final String ANY = "select exists (select 1 from api_key)";
    private static final String USED = "update api_key set last_used_at = :moment where name = :name";

    private final JdbcClient jdbc;

    JdbcApiKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ApiKey key) {
        return jdbc.sql(ADD)
                        .param("name", key.name())
                        .param("prefix", key.prefix())
                        .param("hash", key.hash())
                        .param("scopes", key.scopes().stream().map(Scope::name).collect(Collectors.joining(",")))
                        .param("created", utc(key.created()))
                        .param(
                                "expires",
                                key.expires().map(JdbcApiKeyStore::utc).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public List<ApiKey> withPrefix(String prefix) {
        return jdbc.sql(WITH_PREFIX)
                .param("prefix", prefix)
                .query((row, _) -> key(row))
                .list();
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql(ANY).query(Boolean.class).single();
    }

    @Override
    public void used(String name, Instant moment) {
        jdbc.sql(USED).param("moment", utc(moment)).param("name", name).update();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("name"),
                row.getString("prefix"),
                row.getString("hash"),
                scopes(row.getString("scopes")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                moment(row.getObject("expires_at", LocalDateTime.class)),
                moment(row.getObject("last_used_at", LocalDateTime.class)));
    }

    private static Set<Scope> scopes(String stored) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(stored.split(","))
                .filter(it -> !it.isEmpty())
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    private static Optional<Instant> moment(@Nullable LocalDateTime stored) {
        return Optional.ofNullable(stored).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
