package id.satudata.hub.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTests {

    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8, '', '', en",
        "C.UTF-8, en_US.UTF-8, en_US.UTF-8, id",
        "' ', en_GB, id_ID.UTF-8, en",
        "'', '', en_US.UTF-8, en",
        "'', '', id_ID.UTF-8, id",
        "'', '', de_DE.UTF-8, id"
    })
    void speaksIndonesianUnlessTheFirstWordOnItAsksForEnglish(
            String all, String messages, String lang, String language) {
        var environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

        assertThat(Terminal.language(environment).getLanguage()).isEqualTo(language);
    }

    @Test
    void speaksIndonesianWhereNothingIsSaid() {
        assertThat(Terminal.language(Map.of())).isEqualTo(Locale.of("id"));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        var english = ResourceBundle.getBundle("id.satudata.hub.terminal.words", Locale.ENGLISH);

        assertThat(new TreeSet<>(english.keySet())).containsExactly("ended", "ending");
        assertThat(new Sentences("id.satudata.hub.terminal.words", Locale.of("id")).of("ended"))
                .isEqualTo("Hub sudah berhenti.");
        assertThat(new Sentences("id.satudata.hub.terminal.words", Locale.ENGLISH).of("ended"))
                .isEqualTo("The hub has ended.");
    }
}
