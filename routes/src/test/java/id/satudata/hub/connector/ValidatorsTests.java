package id.satudata.hub.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTests {

    private static final String TIME = "Thu, 26 Nov 2026 01:00:00 GMT";

    @Test
    void askByBothAsTheyWereWritten() {
        assertThat(new Validators(Optional.of("W/\"v1\""), Optional.of(TIME)).headers())
                .isEqualTo(Map.of("If-None-Match", "W/\"v1\"", "If-Modified-Since", TIME));
    }

    /** Apache names the packed variant otherwise and does not know it again. */
    @ParameterizedTest
    @CsvSource({"v1-gzip", "v1--gzip", "v1;gzip"})
    void askForThePackedVariantByTheNameOfThePlainOneToo(String etag) {
        assertThat(new Validators(Optional.of("\"" + etag + "\""), Optional.empty()).headers())
                .isEqualTo(Map.of("If-None-Match", "\"" + etag + "\", \"v1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "\"v\r\nX: y\"", "\"a\", \"b\"", "*", "", "\"\u00e9\""})
    void leaveOutWhatIsNoEntityTag(String etag) {
        assertThat(new Validators(Optional.of(etag), Optional.empty()).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "0", "2026-11-26T01:00:00Z"})
    void leaveOutWhatIsNoTime(String time) {
        assertThat(new Validators(Optional.empty(), Optional.of(time)).isEmpty())
                .isTrue();
    }
}
