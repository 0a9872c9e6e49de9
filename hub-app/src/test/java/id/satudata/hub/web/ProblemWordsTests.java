package id.satudata.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTests {
    private final ProblemWords words = new ProblemWords();

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsWordsInBothLanguages(ProblemType type) {
        for (var language : new String[] {"id", "en"}) {
            assertThat(words.title(type, language)).isNotBlank();
            assertThat(words.detail(Problem.about(type, "x"), language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }
}
