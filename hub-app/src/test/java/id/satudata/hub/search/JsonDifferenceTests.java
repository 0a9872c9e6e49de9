package id.satudata.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

final class JsonDifferenceTests {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}|{\"a\":1.0}",
                "{\"a\":[]}|{}",
                "{}|{\"a\":null}",
                "{\"a\":\"\"}|{\"b\":{}}",
                "{\"a\":[{\"b\":1}]}|{\"a\":[{\"b\":1,\"c\":[]}]}",
            })
    void whatSaysTheSameDoesNotDiffer(String one, String other) {
        assertThat(JsonDifference.between(json.readTree(one), json.readTree(other)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}|{\"a\":2}",
                "{\"a\":1}|{\"a\":\"1\"}",
                "{\"a\":[1,2]}|{\"a\":[2,1]}",
                "{\"a\":[1]}|{\"a\":1}",
                "{\"a\":false}|{}",
                "{}|{\"a\":{\"b\":\"c\"}}",
            })
    void whatSaysSomethingElseIsNamed(String one, String other) {
        assertThat(JsonDifference.between(json.readTree(one), json.readTree(other)))
                .hasValue("its field a differs");
    }

    @Test
    void theFirstFieldIsNamed() {
        assertThat(JsonDifference.between(json.readTree("{\"b\":1,\"c\":2}"), json.readTree("{\"a\":1}")))
                .hasValue("its field a differs");
    }
}
