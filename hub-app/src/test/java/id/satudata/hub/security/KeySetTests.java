package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import id.satudata.hub.MovedClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySetTests {

    private static final TestIssuer OLD = new TestIssuer("lama");
    private static final TestIssuer NEW = new TestIssuer("baru");

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-26T02:00:00Z"));
    private JWKSet published = OLD.keys();
    private boolean away;
    private int asked;
    private final KeySet keys = new KeySet(this::read, Duration.ofHours(1), clock);

    @Test
    void asksOnceAndOnlyWhenAskedItself() {
        assertThat(asked).isZero();

        assertThat(found("lama-rsa")).hasSize(1);
        assertThat(found("lama-ec")).hasSize(1);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksAgainForAKeyItDoesNotKnowButNotTwiceAMinute() {
        found("lama-rsa");
        published = NEW.keys();

        assertThat(found("baru-rsa")).as("within the minute").isEmpty();
        assertThat(asked).isEqualTo(1);
        clock.pass(KeySet.PAUSE);
        assertThat(found("baru-rsa")).hasSize(1);
        assertThat(found("lama-rsa")).isEmpty();
        for (int i = 0; i < 100; i++) {
            found("karangan-" + i);
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void forgetsKeysThatAreNoLongerPublished() {
        found("lama-rsa");
        published = NEW.keys();
        clock.pass(Duration.ofHours(1));

        assertThat(found("lama-rsa")).isEmpty();
    }

    @Test
    void goesOnWithTheKeysOfBeforeWhileTheIssuerIsAway() {
        found("lama-rsa");
        away = true;
        clock.pass(Duration.ofHours(2));

        assertThat(found("lama-rsa")).hasSize(1);
        assertThat(found("lama-ec")).hasSize(1);
        assertThat(asked).as("a failure counts as a question").isEqualTo(2);
    }

    @Test
    void knowsNoKeysWhereTheIssuerWasNeverThere() {
        away = true;
        assertThat(found("lama-rsa")).isEmpty();

        away = false;
        clock.pass(KeySet.PAUSE);
        assertThat(found("lama-rsa")).hasSize(1);
    }

    private JWKSet read() throws IOException {
        asked++;
        if (away) {
            throw new IOException("Nobody answers");
        }
        return published;
    }

    private List<JWK> found(String name) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(name).build()), null);
    }
}
