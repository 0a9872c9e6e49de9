package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.revision.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class QualityDoorTests {
    private static final String POPULATION = "/api/v1/datasets/jumlah-penduduk-2025/quality";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Catalog catalog;

    @Test
    void saysHowGoodADatasetIsAndWhatToDo() {
        assertThat(http.get().uri(POPULATION).header("Accept-Language", "en"))
                .hasStatusOk()
                .hasContentType("application/json")
                .apply(document(
                        "dataset-quality",
                        responseFields(
                                fieldWithPath("dataset").description("IRI and address of the dataset"),
                                fieldWithPath("name").description("Its short name"),
                                fieldWithPath("rating")
                                        .description("`excellent`, `good`, `sufficient` or `bad`, as MQA has it"),
                                fieldWithPath("points").description("Points of MQA, of 405"),
                                fieldWithPath("readiness").description("Readiness for Satu Data in percent"),
                                fieldWithPath("freshness.state")
                                        .description("`current`, `late`, `unscheduled`, `frequency-unstated` or"
                                                + " `change-unstated`"),
                                fieldWithPath("freshness.frequency")
                                        .optional()
                                        .description("The promised update frequency"),
                                fieldWithPath("freshness.changed").optional().description("When the data last changed"),
                                fieldWithPath("freshness.due")
                                        .optional()
                                        .description("The last day on which it is not late"),
                                fieldWithPath("freshness.daysLate").description("Days past that day, today"),
                                fieldWithPath("dimensions[].code").description("Name of the dimension"),
                                fieldWithPath("dimensions[].framework").description("`mqa` or `satu-data`"),
                                fieldWithPath("dimensions[].label").description("Its name in the reader's language"),
                                fieldWithPath("dimensions[].score")
                                        .description("Points for `mqa`, percent for `satu-data`"),
                                fieldWithPath("checks[].code").description("Stable name of the check"),
                                fieldWithPath("checks[].dimension").description("The dimension it counts for"),
                                fieldWithPath("checks[].points").description("What it earns where it is met"),
                                fieldWithPath("checks[].answer")
                                        .description("`met`, `unmet`, `not-checked` or `not-applicable`"),
                                fieldWithPath("checks[].label").description("What is asked"),
                                fieldWithPath("checks[].advice").description("What to do where it is not met"))))
                .bodyJson()
                .extractingPath("$.checks[?(@.code == 'spatial')].answer")
                .asArray()
                .containsExactly("unmet");
    }

    @Test
    void speaksIndonesianByDefault() {
        assertThat(http.get().uri(POPULATION))
                .bodyJson()
                .extractingPath("$.checks[0].label")
                .isEqualTo("Memiliki kata kunci");
    }

    @Test
    void addressesNobodyAskedAreNotCalledReachable() {
        assertThat(http.get().uri(POPULATION))
                .bodyJson()
                .extractingPath("$.checks[?(@.code == 'access-url-reachable')].answer")
                .asArray()
                .containsExactly("not-checked");
    }

    @Test
    void anUnknownDatasetIsAProblem() {
        assertThat(http.get().uri("/api/v1/datasets/tidak-ada/quality"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void aDatasetOutOfSightIsGone() {
        var entry = catalog.submit(new Submission(
                        Samples.bare("Mutu Ditarik", "Dinas Kependudukan"), List.of(), because(Optional.empty())))
                .entry();
        catalog.withdraw(new Ruling(entry, Expectation.ANYTHING, because(Optional.of("salah unggah"))));

        assertThat(http.get().uri("/api/v1/datasets/mutu-ditarik/quality"))
                .hasStatus(410)
                .hasContentType("application/problem+json");
        assertThat(http.get().uri("/api/v1/datasets/" + entry + "/quality")).hasStatus(410);
    }

    @Test
    void listsAgenciesPageByPage() {
        assertThat(http.get().uri("/api/v1/agencies/quality?page=1&size=1"))
                .hasStatusOk()
                .apply(document(
                        "agencies-quality",
                        queryParameters(
                                parameterWithName("page").optional().description("Number of the page, from 1"),
                                parameterWithName("size")
                                        .optional()
                                        .description("Agencies on a page, 1 to 100; 20 if absent")),
                        responseFields(
                                fieldWithPath("page").description("Number of this page"),
                                fieldWithPath("size").description("Agencies on a page"),
                                fieldWithPath("total").description("How many agencies there are"),
                                fieldWithPath("agencies[].name").description("Name of the agency in addresses"),
                                fieldWithPath("agencies[].title").description("Its name"),
                                fieldWithPath("agencies[].address").description("Its page"),
                                fieldWithPath("agencies[].day").description("The day on which promises were judged"),
                                fieldWithPath("agencies[].datasets").description("How many datasets it publishes"),
                                fieldWithPath("agencies[].late").description("How many of them are late"),
                                fieldWithPath("agencies[].rating").description("What MQA calls its average"),
                                fieldWithPath("agencies[].points").description("Average points of MQA"),
                                fieldWithPath("agencies[].readiness").description("Average readiness in percent"),
                                subsectionWithPath("agencies[].averages").description("Average of every dimension"))))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"page": 1, "size": 1, "total": 2,
                         "agencies": [{"name": "dinas-kependudukan-dan-pencatatan-sipil", "datasets": 2}]}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=abc", "size=101", "size=-1", "page=99999999999999999999"})
    void aPageThatMakesNoSenseIsAProblem(String query) {
        assertThat(http.get().uri("/api/v1/agencies/quality?" + query))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void explainsItsMetrics() {
        assertThat(http.get().uri("/api/v1/quality/metrics.ttl"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .bodyText()
                .contains("dqv:Metric", "keywordAvailability");
    }

    @Test
    void aDatasetsRdfCarriesItsMeasurements() {
        assertThat(http.get().uri("/dataset/jumlah-penduduk-2025.ttl"))
                .bodyText()
                .contains("dqv:hasQualityMeasurement", "id/mutu/mqa", "id/mutu/mutakhir-sampai");
    }

    @Test
    void pagesOfTheCatalogueDoNot() {
        assertThat(http.get().uri("/catalog.ttl")).bodyText().doesNotContain("dqv:hasQualityMeasurement");
    }

    private static Origin because(Optional<String> reason) {
        return new Origin("uji", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }
}
