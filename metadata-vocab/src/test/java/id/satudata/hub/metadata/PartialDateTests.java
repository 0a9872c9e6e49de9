package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR",
        "0000, YEAR",
        "2024-12, MONTH",
        "2024-02-29, DAY",
        "2024-03-31T08:00:00Z, INSTANT",
        "2024-03-31T08:00:00.123456789+08:00, INSTANT"
    })
    void readsAMomentAsPreciseAsItIsGiven(String text, PartialDate.Precision precision) {
        assertThat(PartialDate.parse(text)).contains(new PartialDate(text, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20x4",
                "2024-13",
                "2024-00",
                "2024/03",
                "2023-02-29",
                "2024-02-00",
                "2024-02-30",
                "2024-2-030",
                "2024-03-31T25:00:00Z",
                "٢٠٢٤"
            })
    void readsNothingThatCannotExist(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }
}
