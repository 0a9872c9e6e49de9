package id.satudata.hub.quality;

import static id.satudata.hub.quality.Datasets.BARE;
import static id.satudata.hub.quality.Datasets.PERFECT;
import static id.satudata.hub.quality.Datasets.answer;
import static id.satudata.hub.quality.Datasets.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MqaTests {

    private static final String CSV = "file-type/CSV>";

    @Test
    void aPerfectDatasetHas405Points() {
        var it = measure(PERFECT);

        assertThat(it.nextSteps(Framework.MQA)).isEmpty();
        assertThat(it.points()).isEqualTo(405);
        assertThat(it.rating()).isEqualTo(Rating.EXCELLENT);
    }

    @ParameterizedTest
    @CsvSource({
        "FINDABILITY, 100",
        "ACCESSIBILITY, 100",
        "INTEROPERABILITY, 110",
        "REUSABILITY, 75",
        "CONTEXTUALITY, 20"
    })
    void everyDimensionHasItsShareOfThePoints(Dimension dimension, int points) {
        assertThat(measure(PERFECT).score(dimension)).isEqualTo(points);
        assertThat(Datasets.measuring().checks().stream()
                        .filter(it -> it.dimension() == dimension)
                        .mapToInt(Check::points)
                        .sum())
                .isEqualTo(points);
    }

    /** Each line takes one statement out, or puts another in its place, and names the check that then fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keyword                  | 30 | dcat:keyword                 | schema:keywords
            theme                    | 30 | dcat:theme                   | schema:about
            spatial                  | 20 | dct:spatial                  | schema:spatial
            temporal                 | 20 | dct:temporal                 | schema:temporal
            media-type               | 10 | dcat:mediaType               | schema:encodingFormat
            access-rights-vocabulary |  5 | authority/access-right/      | authority/akses/
            contact-point            | 20 | dcat:contactPoint            | schema:contactPoint
            publisher                | 10 | dct:publisher                | schema:publisher
            licence-vocabulary       | 10 | authority/licence/CC_BY_4_0  | authority/licence/LISENSI_KAMI
            rights                   |  5 | dct:rights                   | schema:rights
            byte-size                |  5 | dcat:byteSize                | schema:contentSize
            issued                   |  5 | dct:issued                   | schema:dateCreated
            modified                 |  5 | dct:modified                 | schema:dateModified
            dcat-ap                  | 30 | dct:title                    | schema:name
            """)
    void losesThePointsOfWhatIsMissing(String code, int points, String said, String instead) {
        var without = measure(PERFECT.replace(said, instead));

        assertThat(answer(measure(PERFECT), code)).isEqualTo(Answer.MET);
        assertThat(answer(without, code)).isEqualTo(Answer.UNMET);
        assertThat(without.nextSteps(Framework.MQA)).extracting(Check::code).containsExactly(code);
        assertThat(without.points()).isEqualTo(405 - points);
    }

    /** What is missing altogether cannot be of a vocabulary, nor answer, either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            access-rights | 15 | dct:accessRights | schema:access
            licence       | 30 | dct:license      | schema:license
            download-url  | 50 | dcat:downloadURL | schema:contentUrl
            format        | 20 | dct:format       | schema:fileFormat
            """)
    void losesWhatHangsOnItToo(String code, int points, String said, String instead) {
        var without = measure(PERFECT.replace(said, instead));

        assertThat(answer(without, code)).isEqualTo(Answer.UNMET);
        assertThat(without.points()).isEqualTo(405 - points);
    }

    @Test
    void aFormatOfItsOwnIsNotOfTheVocabulary() {
        var own = measure(PERFECT.replace(CSV, "berkas/CSV>"));

        assertThat(answer(measure(PERFECT), "format-vocabulary")).isEqualTo(Answer.MET);
        assertThat(answer(own, "format-vocabulary")).isEqualTo(Answer.UNMET);
    }

    @Test
    void xlsxAloneLoses20() {
        var xlsx = measure(PERFECT.replace(CSV, "file-type/XLSX>"));

        assertThat(xlsx.points()).isEqualTo(405 - 20);
        assertThat(xlsx.nextSteps(Framework.MQA)).extracting(Check::code).containsExactly("non-proprietary");
    }

    @Test
    void pdfLoses40() {
        var pdf = measure(PERFECT.replace(CSV, "file-type/PDF>"));

        assertThat(pdf.points()).isEqualTo(405 - 40);
        assertThat(pdf.nextSteps(Framework.MQA))
                .extracting(Check::code)
                .containsExactlyInAnyOrder("non-proprietary", "machine-readable");
    }

    @Test
    void aDatasetIsAsGoodAsItsBestFile() {
        var second = PERFECT + "<1> dcat:distribution <1/pdf> . <1/pdf> a dcat:Distribution ;"
                + " dcat:accessURL <https://data.go.id/a.pdf> .";

        assertThat(measure(second).points()).isEqualTo(405);
    }

    @Test
    void addressesNobodyAskedEarnNothingAndAreNoFault() {
        var it = measure(PERFECT, Reachability.UNKNOWN, List.of());

        assertThat(answer(it, "access-url-reachable")).isEqualTo(Answer.NOT_CHECKED);
        assertThat(answer(it, "download-url-reachable")).isEqualTo(Answer.NOT_CHECKED);
        assertThat(it.points()).isEqualTo(405 - 80);
        assertThat(it.nextSteps(Framework.MQA)).isEmpty();
    }

    @Test
    void anAddressThatDoesNotAnswerIsAFault() {
        var it = measure(PERFECT, _ -> Answer.UNMET, List.of());

        assertThat(it.points()).isEqualTo(405 - 80);
        assertThat(it.nextSteps(Framework.MQA))
                .extracting(Check::code)
                .containsExactly("access-url-reachable", "download-url-reachable");
    }

    @Test
    void aBareDatasetSaysWhatToDoByGain() {
        var it = measure(BARE);

        assertThat(it.rating()).isEqualTo(Rating.BAD);
        assertThat(it.nextSteps(Framework.MQA))
                .isSortedAccordingTo((one, other) -> Integer.compare(other.points(), one.points()))
                .first()
                .returns("access-url-reachable", Check::code);
    }

    @ParameterizedTest
    @CsvSource({"405,EXCELLENT", "351,EXCELLENT", "350,GOOD", "221,GOOD", "220,SUFFICIENT", "120,SUFFICIENT", "119,BAD"
    })
    void ratesAsTheEuropeanPortalDoes(int points, Rating rating) {
        assertThat(Rating.of(points)).isEqualTo(rating);
    }
}
