package id.satudata.hub.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "120, 120",
        "' 7 ', 7",
        "'Thu, 26 Nov 2026 01:00:30 GMT', 30",
        "'Thu, 26 Nov 2026 00:59:00 GMT', 0",
        "999999999, 31622400"
    })
    void readsSecondsAndDates(String value, long seconds) {
        assertThat(RetryAfter.read(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-11-26T01:00:30Z", "99999999999999999999"})
    void leavesWhatIsNeither(String value) {
        assertThat(RetryAfter.read(value, NOW)).isEmpty();
    }

    @Test
    void pausesGrowButNotInStepWithOthers() {
        var retries = EgressPolicy.Retries.STANDARD;
        var random = new java.util.Random(7);

        for (int attempt = 1; attempt < 5; attempt++) {
            var longest = Duration.ofMillis(500L << (attempt - 1));
            assertThat(retries.pauseAfter(attempt, random))
                    .isBetween(longest.dividedBy(2), longest)
                    .isNotEqualTo(retries.pauseAfter(attempt, random));
        }
    }
}
