package id.satudata.hub.security;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets that keys had before and that may open still, in MariaDB. */
final class FormerSecretRows {

    private static final String SECRET = """
            select k.name, k.note, k.prefix, k.hash, k.scopes, k.agency, k.partner, k.created_at, k.made_by, k.expires_at,
                k.revoked_at, k.last_used_at, f.prefix as f_prefix, f.hash as f_hash, f.until_at,
                f.last_used_at as f_used_at
            from api_key_former f join api_key k on k.name = f.name
            """;
    private static final String WITH_PREFIX = SECRET + " where f.prefix = :prefix";
    private static final String OF = SECRET + " where f.name = :name order by f.until_at desc limit 20";
    private static final String USED = "update api_key_former set last_used_at = :moment where hash = :hash";
    private static final String KEEP = """
            insert into api_key_former (hash, prefix, name, until_at, last_used_at)
            select hash, prefix, name, :until, last_used_at from api_key where name = :name and hash = :hash
            on duplicate key update until_at = :until
            """;

    private final JdbcClient jdbc;

    FormerSecretRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KnownSecret> withPrefix(String prefix) {
        return jdbc.sql(WITH_PREFIX)
                .param("prefix", prefix)
                .query((row, _) -> ApiKeyRows.former(row))
                .list();
    }

    /** Those of a key, the ones that end last first. */
    List<KnownSecret> of(String key) {
        return jdbc.sql(OF)
                .param("name", key)
                .query((row, _) -> ApiKeyRows.former(row))
                .list();
    }

    void used(KnownSecret secret, Instant moment) {
        jdbc.sql(USED)
                .param("moment", ApiKeyRows.utc(moment))
                .param("hash", secret.lock().hash())
                .update();
    }

    /** Keeps the key's secret of now as one of before, unless it has another one by now. */
    void keep(ApiKey key, Instant until) {
        jdbc.sql(KEEP)
                .param("name", key.name())
                .param("hash", key.lock().hash())
                .param("until", ApiKeyRows.utc(until))
                .update();
    }
}
