package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every memory of API keys promises. */
abstract class ApiKeyStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);

    private final Random random = new Random(26);

    abstract ApiKeyStore store();

    @Test
    void tellsWhatItWasTold() {
        var secret = ApiKeySecret.random(random);
        var key = new ApiKey(
                "pemkab",
                "Untuk skrip malam – Dinas Kesehatan",
                ApiKey.Lock.of(secret),
                new Grant(
                        Set.of(Scope.SUBMIT),
                        Optional.of("dinas-kesehatan"),
                        Optional.of("provinsi"),
                        Optional.of(LATER)),
                new ApiKey.Story(NOW, Optional.of("first"), Optional.empty(), Optional.empty()));

        assertThat(store().isEmpty()).isTrue();
        assertThat(store().add(key)).isTrue();
        assertThat(store().add(key)).isFalse();

        assertThat(store().isEmpty()).isFalse();
        assertThat(store().find("pemkab")).contains(key);
        assertThat(store().all()).containsExactly(key);
        assertThat(store().withPrefix(secret.prefix())).containsExactly(KnownSecret.ofNow(key));
        assertThat(store().withPrefix("zzzzzzzz")).isEmpty();
    }

    @Test
    void aReplacedSecretIsKeptBesideTheOneOfNow() {
        var before = ApiKeySecret.random(random);
        var now = ApiKeySecret.random(random);
        store().add(ApiKey.of("ganti", before, Grant.of(Set.of(), Optional.empty()), NOW));
        var key = store().find("ganti").orElseThrow();

        assertThat(store().replace(key, ApiKey.Lock.of(now), LATER)).isTrue();

        assertThat(store().replace(key, ApiKey.Lock.of(now), LATER))
                .as("by somebody who still saw the secret of before")
                .isFalse();
        assertThat(store().find("ganti").orElseThrow().lock()).isEqualTo(ApiKey.Lock.of(now));
        assertThat(store().withPrefix(before.prefix()))
                .singleElement()
                .satisfies(it -> assertThat(it.until()).contains(LATER))
                .satisfies(it -> assertThat(it.opensWith(before)).isTrue());
    }

    @Test
    void notesTheUseOfEachSecretByItself() {
        var before = ApiKeySecret.random(random);
        var now = ApiKeySecret.random(random);
        store().add(ApiKey.of("pakai", before, Grant.of(Set.of(), Optional.empty()), NOW));
        store().replace(store().find("pakai").orElseThrow(), ApiKey.Lock.of(now), LATER);

        store().used(store().withPrefix(before.prefix()).getFirst(), NOW);

        var key = store().find("pakai").orElseThrow();
        assertThat(key.story().lastUsed()).isEmpty();
        assertThat(store().former(key))
                .singleElement()
                .satisfies(it -> assertThat(it.lastUsed()).contains(NOW));

        store().used(KnownSecret.ofNow(key), LATER);
        assertThat(store().find("pakai").orElseThrow().story().lastUsed()).contains(LATER);
    }

    @Test
    void revokesOnceAndForAll() {
        store().add(ApiKey.of("cabut", ApiKeySecret.random(random), Grant.of(Set.of(), Optional.empty()), NOW));

        assertThat(store().revoke("cabut", NOW)).isTrue();
        assertThat(store().revoke("cabut", LATER)).isFalse();
        assertThat(store().revoke("tiada", NOW)).isFalse();

        var key = store().find("cabut").orElseThrow();
        assertThat(key.story().revoked()).contains(NOW);
        assertThat(store().replace(key, ApiKey.Lock.of(ApiKeySecret.random(random)), LATER))
                .isFalse();
    }

    @Test
    void tellsWhatWasDoneTheLatestFirst() {
        store().note(new KeyEvent("jejak", NOW, KeyEvent.Act.MADE, "first", "may read"));
        store().note(new KeyEvent("jejak", LATER, KeyEvent.Act.REVOKED, "first", ""));
        store().note(new KeyEvent("lain", LATER, KeyEvent.Act.MADE, "first", ""));

        assertThat(store().events("jejak", 10))
                .extracting(KeyEvent::act)
                .containsExactly(KeyEvent.Act.REVOKED, KeyEvent.Act.MADE);
        assertThat(store().events("jejak", 1)).hasSize(1);
    }
}
