package id.satudata.hub.mapping.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Findings;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"4.1":"1"}                                        |
            {"4.1":"1","4.2":"7"}                              | answer-superfluous 4.2
            {"4.1":"2"}                                        | answer-missing 4.2
            {"4.1":"2 Berulang","iv_4_2":"7 Tahunan"}          |
            {"4.4":1,"4.5":"51.08"}                            | answer-superfluous 4.5
            {"4.4":2,"4.5":["51.08"]}                          |
            {"cara":"3","5.1":"1"}                             | answer-superfluous 5.1
            {"cara":"Survei","5.1":1,"5.2":1,"5.3":2,"5.4":1,"5.5":"0.1","5.6":"5","5.7":"a","5.8":"b"} |
            {"cara":"2","5.1":1,"5.2":1,"5.3":7,"5.4":1,"5.5":"0.1","5.6":"5","5.7":"a","5.8":"b"} | answer-contradicts 5.3
            {"5.2":2,"5.3":7}                                  |
            {"4.7":8,"6.6":"2"}                                | answer-superfluous 6.6
            {"4.7":3,"6.4":1,"6.5":2,"6.6":9,"6.7":4}          | answer-contradicts 6.6
            {"4.6":31}                                         |
            {"4.6":32}                                         | answer-invalid 4.6
            {"4.6":"wawancara"}                                | answer-invalid 4.6
            {"4.8":[1,2]}                                      |
            {"latar_belakang":"pendek"}                        | answer-short 3.1
            {"jadwalDesainMulai":"2024-05","jadwalDesainSelesai":"2024-02"} | period-reversed jadwal_desain
            """)
    void checksTheConditionsOfAnActivity(String answers, @Nullable String finding) {
        assertThat(found(answers, ActivityForm::check)).containsExactlyElementsOf(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "komposit":"1","indikatorPembangun":"IPM"          |
            "komposit":"1"                                     | answer-missing indikator_pembangun
            "komposit":"2","indikator_pembangun":"IPM","variabel_pembangun":"x" | answer-superfluous indikator_pembangun
            "komposit":"1","indikatorPembangun":"a","variabelPembangun":"b" | answer-superfluous variabel_pembangun
            """)
    void checksTheConditionsOfAnIndicator(String answers, @Nullable String finding) {
        var all = "{\"nama\":\"a\",\"konsep\":\"a\",\"definisi\":\"a\",\"interpretasi\":\"a\",\"rumus\":\"a\","
                + "\"ukuran\":\"a\",\"satuan\":\"a\",\"levelEstimasi\":\"a\"," + answers + "}";

        assertThat(found(all, IndicatorForm::check)).containsExactlyElementsOf(expected(finding));
    }

    @Test
    void tellsWhatAVariableLacks() {
        assertThat(found("{\"nama\":\"a\"}", VariableForm::check))
                .hasSize(12)
                .contains("answer-missing kalimat_pertanyaan");
    }

    @Test
    void decodesChoicesThatAreAddedUp() {
        assertThat(Answers.read("{\"4.6\":21}").orElseThrow().choices(Question.METHODS))
                .containsExactly(1, 4, 16);
        assertThat(Answers.read("{\"metodePengumpulanData\":[2,8]}")
                        .orElseThrow()
                        .choices(Question.METHODS))
                .containsExactly(2, 8);
    }

    @Test
    void whatIsNoObjectHasNoAnswers() {
        assertThat(Stream.of("", "[1]", "{", "null").flatMap(it -> Answers.read(it).stream()))
                .isEmpty();
    }

    private static List<String> found(String json, BiConsumer<Answers, Findings> check) {
        var findings = new Findings();
        check.accept(Answers.read(json).orElseThrow(), findings);
        return findings.toList().stream()
                .map(it -> it.code() + " " + it.field())
                .toList();
    }

    private static List<String> expected(@Nullable String finding) {
        return finding == null ? List.of() : List.of(finding);
    }
}
