package id.satudata.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class IndexDefinitionTests {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void isFilledInForEveryAnalysis(Analysis analysis) {
        var definition = IndexDefinition.with(analysis);

        assertThat(definition.json()).doesNotContain("${");
        assertThat(at(definition, "/mappings/properties/description/analyzer").asString())
                .isEqualTo(analysis.stemming());
        assertThat(at(definition, "/mappings/_meta/fingerprint").asString()).isEqualTo(definition.fingerprint());
    }

    @Test
    void anotherAnalysisMakesAnotherIndex() {
        assertThat(IndexDefinition.with(Analysis.HUB).fingerprint())
                .isNotEqualTo(IndexDefinition.with(Analysis.PLAIN).fingerprint());
    }

    @Test
    void elasticsearchMaySkipAsManyHitsAsTheSearchBelieves() {
        assertThat(at(IndexDefinition.with(Analysis.HUB), "/settings/index/max_result_window")
                        .asInt())
                .isEqualTo(IndexedSearch.WINDOW);
    }

    private JsonNode at(IndexDefinition definition, String pointer) {
        return json.readTree(definition.json()).at(pointer);
    }
}
