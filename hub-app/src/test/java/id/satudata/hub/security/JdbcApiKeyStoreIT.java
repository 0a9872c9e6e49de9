package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.LogDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** API keys on the real server. */
class JdbcApiKeyStoreIT extends ApiKeyStoreContract {
    private static final int ROUNDS = 8;
    private static final Set<Scope> OPERATING = Set.of(Scope.OPERATE);

    private final Random random = new Random(9);
    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final ApiKeyStore store = new JdbcApiKeyStore(jdbc, new JdbcTransactionManager(database.connections()));

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
    void operatorsWhoEndEachOtherAtOnceLeaveOneOfThem() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var one = operator("satu-" + round);
            var two = operator("dua-" + round);
            store.revoke("satu-" + (round - 1), Instant.now());
            store.revoke("dua-" + (round - 1), Instant.now());

            atOnce(List.of(
                    () -> desk().revoke(one, two.name(), false),
                    () -> desk().revoke(two, one.name(), false),
                    () -> desk().revoke(one, one.name(), false),
                    () -> desk().revoke(two, two.name(), false)));

            assertThat(store.all()).filteredOn(it -> !it.isRevoked()).hasSize(1);
        }
    }

    @Test
    void noKeyOfAFamilyIsLeftWhereOneIsMadeWhileItEnds() throws Exception {
        var operator = operator("operator");
        for (int round = 0; round < ROUNDS; round++) {
            var leaked = operator("bocor-" + round);
            var child = "anak-" + round + "-";

            atOnce(List.of(
                    () -> desk().make(leaked, wish(child + 1)),
                    () -> desk().make(leaked, wish(child + 2)),
                    () -> desk().revoke(operator, leaked.name(), true),
                    () -> desk().make(leaked, wish(child + 3))));

            assertThat(store.all())
                    .filteredOn(it -> !it.isRevoked())
                    .extracting(ApiKey::name)
                    .containsExactly("operator");
        }
    }

    private Actor operator(String name) {
        store.add(ApiKey.of(name, ApiKeySecret.random(random), Grant.of(OPERATING, Optional.empty()), Instant.now()));
        return new Actor(name, OPERATING);
    }

    private KeyDesk desk() {
        var keys = new ApiKeys(store, random, Clock.systemUTC());
        var rules = new KeyRules(Duration.ofDays(365), Duration.ofDays(1096), Duration.ofDays(7));
        return new KeyDesk(keys, store, rules, Optional::of, _ -> true, Clock.systemUTC());
    }

    private static KeyWish wish(String name) {
        return new KeyWish(name, "", Grant.of(OPERATING, Optional.empty()));
    }

    private static void atOnce(List<Callable<KeyOutcome>> work) throws Exception {
        try (var crew = Executors.newFixedThreadPool(work.size())) {
            for (var done : crew.invokeAll(work)) {
                done.get();
            }
        }
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
