package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.relaxedResponseFields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class FormDoorTests {
    private static final String PATH = "/api/v1/forms/satu-data";

    @Autowired
    private MockMvcTester http;

    @Test
    void describesTheFormOfTheRecord() {
        assertThat(http.get().uri(PATH + "?stage=diajukan&lang=id"))
                .hasStatusOk()
                .hasContentType("application/json")
                .containsHeader("ETag")
                .apply(document(
                        "form",
                        relaxedResponseFields(
                                fieldWithPath("profile").description("Name of the profile"),
                                fieldWithPath("stage").description("The stage `required` is about"),
                                fieldWithPath("title").description("What the form is for, by language"),
                                fieldWithPath("groups[].code").description("Name of the group"),
                                fieldWithPath("groups[].label").description("Its heading, by language"),
                                fieldWithPath("groups[].fields[].code")
                                        .description("Name of the field in the Satu Data record"),
                                fieldWithPath("groups[].fields[].number")
                                        .description("Number of the field in the record")
                                        .optional(),
                                fieldWithPath("groups[].fields[].path")
                                        .description("Properties that lead to the value"),
                                fieldWithPath("groups[].fields[].label").description("Its label, by language"),
                                fieldWithPath("groups[].fields[].help").description("Help, by language"),
                                fieldWithPath("groups[].fields[].kind").description("`literal`, `iri` or `thing`"),
                                fieldWithPath("groups[].fields[].required").description("Whether the stage needs it"),
                                fieldWithPath("groups[].fields[].weights")
                                        .description("What its absence weighs, by stage: `info`, `warning` or `error`")
                                        .optional())));
    }

    @Test
    void saysEverythingInBothLanguagesUnlessOneIsWanted() {
        assertThat(http.get().uri(PATH)).bodyJson().extractingPath("$.title.en").isEqualTo("Satu Data record");
        assertThat(http.get().uri(PATH + "?lang=id")).bodyText().doesNotContain("\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"draft, false", "diajukan, true", "diterbitkan, true", "dikembalikan, false"})
    void whatIsRequiredDependsOnTheStage(String stage, boolean required) {
        assertThat(http.get().uri(PATH + "?stage=" + stage))
                .bodyJson()
                .extractingPath("$.groups[0].fields[?(@.code=='deskripsi')].required")
                .asArray()
                .containsExactly(required);
    }

    @Test
    void saysWhereTermsAreLookedUpAndWhenAFieldIsShown() {
        var answer = http.get().uri(PATH);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$..fields[?(@.code=='frekuensi')].list.address")
                .asArray()
                .containsExactly("/api/v1/ref/frequency");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$..fields[?(@.code=='keg5-1')].shownWhen[0].value")
                .asArray()
                .containsExactly("https://w3id.org/satudata-hub/id/cara-pengumpulan/2");
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        var tag = http.get().uri(PATH).exchange().getResponse().getHeader("ETag");

        assertThat(http.get().uri(PATH).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?stage=besok", "?lang=fr"})
    void anUnknownStageOrLanguageIsABadRequest(String query) {
        assertThat(http.get().uri(PATH + query)).hasStatus(400).hasContentType("application/problem+json");
    }

    @Test
    void anUnknownProfileIsNotFound() {
        assertThat(http.get().uri("/api/v1/forms/tidak-ada"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-found");
    }
}
