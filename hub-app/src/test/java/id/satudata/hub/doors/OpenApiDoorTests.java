package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Where programs read what the doors take and answer. */
@DoorsTest
class OpenApiDoorTests {
    @Autowired
    private MockMvcTester http;

    @Test
    void describesAllDoorsAtTheHubsOwnAddress() {
        var answer = http.get().uri("/api/openapi.json").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/json").containsHeader("ETag");
        assertThat(answer).bodyJson().extractingPath("$.openapi").isEqualTo("3.1.0");
        assertThat(answer).bodyJson().extractingPath("$.servers[0].url").isEqualTo("http://localhost:8080");
        assertThat(answer).bodyText().contains("/api/v1/submissions", "/api/3/action/{name}", "/oai");
        assertThat(http.get()
                        .uri("/api/openapi.json")
                        .header("If-None-Match", etag(answer.getResponse().getHeader("ETag"))))
                .hasStatus(304);
    }

    @Test
    void describesOneApiByItself() {
        assertThat(http.get().uri("/api/openapi/oaipmh.json"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.paths",
                        it -> assertThat(it)
                                .asInstanceOf(InstanceOfAssertFactories.MAP)
                                .containsOnlyKeys("/oai"))
                .extractingPath("$.info.title")
                .isEqualTo("OAI-PMH");
        assertThat(http.get().uri("/api/openapi/tiada.json")).hasStatus(404);
    }

    @Test
    void isTheSameInYaml() {
        var answer = http.get().uri("/api/openapi/ckan.yaml").exchange();

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/yaml");
        Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(tree).containsKeys("openapi", "paths", "components");
    }

    @Test
    void tellsWhatTheRegistrationAtTheServiceBusAsksFor() {
        assertThat(http.get().uri("/api/splp.json"))
                .hasStatusOk()
                .apply(document("splp"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.apis[*].name",
                        it -> assertThat(it)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains("Satu Data Buleleng – CKAN Action API")
                                .doesNotContain("Satu Data Buleleng – Sumber panen"))
                .hasPathSatisfying("$.apis[0].context", it -> assertThat(it).isEqualTo("/satu-data-buleleng/katalog"))
                .hasPathSatisfying("$.apis[0].version", it -> assertThat(it).isEqualTo("1"))
                .hasPathSatisfying("$.apis[0].endpoint", it -> assertThat(it).isEqualTo("http://localhost:8080"))
                .extractingPath("$.apis[0].openapi")
                .isEqualTo("http://localhost:8080/api/openapi/katalog.json");
        assertThat(http.get().uri("/api/splp.yaml"))
                .hasStatusOk()
                .bodyText()
                .contains("context: /satu-data-buleleng/ckan");
    }

    private static String etag(@Nullable String header) {
        return Objects.requireNonNull(header);
    }
}
