package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.Quotas.Client;
import id.satudata.hub.security.Quotas.Left;
import id.satudata.hub.security.Quotas.Policy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuotasTests {
    private static final Client SOMEBODY = new Client(Policy.ADDRESS, "203.0.113.9");

    private Instant now = Instant.parse("2026-11-26T02:00:00Z");
    private final Quotas quotas =
            new Quotas(new RateProperties(true, 6, 12, Duration.ofMinutes(1), 100), clock(() -> now));

    @Test
    void tellsWhatIsLeftAndWhenAllIsBack() {
        assertThat(quotas.take(SOMEBODY)).isEqualTo(new Left(6, 5, 10, 0));
        assertThat(quotas.take(SOMEBODY)).isEqualTo(new Left(6, 4, 20, 0));
    }

    @Test
    void whoHasUsedAllWaitsUntilSomeIsBack() {
        for (int i = 0; i < 6; i++) {
            assertThat(quotas.take(SOMEBODY).allows()).isTrue();
        }

        assertThat(quotas.take(SOMEBODY)).isEqualTo(new Left(6, 0, 60, 10));
        now = now.plusSeconds(10);
        assertThat(quotas.take(SOMEBODY).allows()).isTrue();
        assertThat(quotas.take(SOMEBODY).allows()).isFalse();
    }

    @Test
    void countsEachClientByItself() {
        for (int i = 0; i < 7; i++) {
            quotas.take(SOMEBODY);
        }

        assertThat(quotas.take(new Client(Policy.ADDRESS, "203.0.113.10")).allows())
                .isTrue();
        assertThat(quotas.take(new Client(Policy.KEY, "203.0.113.9")).remaining())
                .isEqualTo(11);
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
