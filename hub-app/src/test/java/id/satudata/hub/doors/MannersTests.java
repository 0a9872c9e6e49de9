package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every door does in the same way. */
@DoorsTest
@TestPropertySource(
        properties = {
            "hub.web.deprecated[0].path=/api/v1/quality/**",
            "hub.web.deprecated[0].since=2026-01-01T00:00:00Z",
            "hub.web.deprecated[0].sunset=2027-01-01T00:00:00Z",
            "hub.web.deprecated[0].link=https://data.example.go.id/kabar/mutu"
        })
class MannersTests {
    @Autowired
    private MockMvcTester http;

    @Test
    void whatIsOnItsWayOutSaysSo() {
        assertThat(http.get().uri("/api/v1/quality/metrics.ttl"))
                .hasStatusOk()
                .hasHeader("Deprecation", "@1767225600")
                .hasHeader("Sunset", "Fri, 01 Jan 2027 00:00:00 GMT")
                .hasHeader("Link", "<https://data.example.go.id/kabar/mutu>; rel=\"deprecation\"");
        assertThat(http.get().uri("/catalog.ttl")).hasStatusOk().doesNotContainHeader("Deprecation");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeOfProblemIsExplainedAtItsAddressInBothLanguages(ProblemType type) {
        var inEnglish = http.get()
                .uri("/en" + type.path())
                .header("Accept", "text/html")
                .exchange();
        var inIndonesian =
                http.get().uri(type.path()).header("Accept", "text/html").exchange();

        assertThat(inEnglish)
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("lang=\"en\"");
        assertThat(inIndonesian).hasStatusOk().bodyText().contains("lang=\"id\"");
        assertThat(http.get().uri(type.path())).hasStatusOk().hasContentTypeCompatibleWith("application/json");
    }

    @Test
    void wrongMethodsAtCkansDoorAnswerInItsEnvelope() {
        assertThat(http.put().uri("/api/3/action/package_show"))
                .hasStatus(405)
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .extractingPath("$.help")
                .isEqualTo("http://localhost:8080/api/3/action/help_show?name=package_show");
        assertThat(http.post().uri("/api/3/action/package_show").header("Content-Encoding", "gzip"))
                .hasStatus(400)
                .bodyText()
                .startsWith("\"Bad request - ");
    }

    @Test
    void aPageElsewhereMayReadWhatManyHeadersSay() {
        assertThat(http.get().uri("/catalog.ttl").header("Origin", "https://contoh.example"))
                .headers()
                .hasHeaderSatisfying(
                        "Access-Control-Expose-Headers",
                        it -> assertThat(String.join(",", it))
                                .contains("ETag", "RateLimit", "Deprecation", "X-Request-Id"));
    }
}
