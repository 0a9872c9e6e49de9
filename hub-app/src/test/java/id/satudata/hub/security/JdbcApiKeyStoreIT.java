package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.LogDatabase;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** API keys on the real server. */
class JdbcApiKeyStoreIT extends ApiKeyStoreContract {
    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final ApiKeyStore store = new JdbcApiKeyStore(jdbc);

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    ApiKeyStore store() {
        return store;
    }

    @Test
    void aNameThatNoKeyCanHaveIsNotFound() {
        assertThat(store.find("kunci-é")).isEmpty();
    }

    @Test
    void keysFromBeforeTheirLifeWasNotedStillOpen() {
        var secret = ApiKeySecret.random(new Random(1));
        jdbc.sql("""
                        insert into api_key (name, prefix, hash, scopes, created_at)
                        values ('lama', :prefix, :hash, 'SUBMIT,OPERATE', '2026-11-23 02:00:00')
                        """)
                .param("prefix", secret.prefix())
                .param("hash", secret.hash())
                .update();

        assertThat(new ApiKeys(store, new Random(2), Clock.systemUTC()).holder(secret.reveal()))
                .contains(new Actor("lama", Set.of(Scope.SUBMIT, Scope.OPERATE)));
    }
}
