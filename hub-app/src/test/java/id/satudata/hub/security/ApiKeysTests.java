package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiKeysTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final ApiKeyStore store = new InMemoryApiKeyStore();
    private final ApiKeys keys = new ApiKeys(store, new Random(7), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void recognisesTheHolderOfARegisteredKey() {
        var secret = keys.draw();
        keys.register("dinkes", secret, Set.of(Scope.SUBMIT), Optional.empty());

        assertThat(keys.holder(secret.reveal())).contains(new Actor("dinkes", Set.of(Scope.SUBMIT)));
    }

    @Test
    void remembersNothingThatWouldOpenTheDoor() {
        var secret = keys.draw();
        keys.register("dinkes", secret, Set.of(Scope.SUBMIT), Optional.empty());

        var stored = store.withPrefix(secret.prefix()).getFirst();
        assertThat(stored.toString()).doesNotContain(secret.reveal().substring(12));
        assertThat(secret.toString()).doesNotContain(secret.reveal().substring(12));
        assertThat(stored.lock().hash()).hasSize(64);
    }

    @Test
    void aKeyHas160RandomBits() {
        assertThat(keys.draw().reveal())
                .matches("sdh_[a-z2-7]{32}")
                .isNotEqualTo(keys.draw().reveal());
    }

    @Test
    void doesNotKnowAKeyThatDiffersInItsLastLetter() {
        var secret = keys.draw();
        keys.register("dinkes", secret, Set.of(Scope.SUBMIT), Optional.empty());

        var text = secret.reveal();
        var other = text.substring(0, text.length() - 1) + (text.endsWith("a") ? 'b' : 'a');
        assertThat(keys.holder(other)).isEmpty();
    }

    @Test
    void saysThatAKeyHasExpired() {
        var secret = keys.draw();
        keys.register("dinkes", secret, Set.of(Scope.SUBMIT), Optional.of(NOW.minus(Duration.ofSeconds(1))));

        assertThat(keys.holder(secret.reveal())).isEmpty();
        assertThat(keys.recognise(secret.reveal())).isEqualTo(new Recognised.Spent(Recognised.Why.EXPIRED));
        assertThat(keys.recognise(keys.draw().reveal())).isEqualTo(new Recognised.Unknown());
    }

    @Test
    void notesWhenAKeyWasUsed() {
        var secret = keys.draw();
        keys.register("dinkes", secret, Set.of(Scope.SUBMIT), Optional.empty());

        keys.holder(secret.reveal());

        assertThat(store.withPrefix(secret.prefix()).getFirst().lastUsed()).contains(NOW);
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(keys.register("dinkes", keys.draw(), Set.of(), Optional.empty()))
                .isTrue();
        assertThat(keys.register("dinkes", keys.draw(), Set.of(), Optional.empty()))
                .isFalse();
    }

    @Test
    void refusesANameUnfitForASource() {
        assertThatThrownBy(() -> keys.register("Dinas Kesehatan", keys.draw(), Set.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
