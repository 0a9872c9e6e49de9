package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void aReasonIsToldInBothLanguages() {
        var reason = Reasons.of("too-many-pages", "pupr", 400);

        assertThat(reason.in("en")).hasValue("Source pupr has more than 400 pages");
        assertThat(reason.in("id")).hasValue("Sumber pupr memuat lebih dari 400 halaman");
    }

    @Test
    void aFactThatIsAReasonItselfIsToldInTheSameLanguage() {
        var reason = Reasons.of("not-opened-there", "pupr", Reasons.of("sftp-nobody"));

        assertThat(reason.in("en")).hasValue("pupr cannot be opened: nobody listens there");
        assertThat(reason.in("id")).hasValue("pupr tidak dapat dibuka: tidak ada yang mendengarkan di sana");
    }

    @Test
    void bothLanguagesHaveTheSameReasonsWithTheSameFacts() {
        var indonesian = bundle("id");
        var english = bundle("en");

        assertThat(indonesian.keySet()).isNotEmpty().isEqualTo(english.keySet());
        for (var code : english.keySet()) {
            assertThat(places(indonesian.getString(code))).as(code).isEqualTo(places(english.getString(code)));
        }
    }

    @Test
    void aReasonWithoutWordsIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Reasons.of("no-such-reason")).hasMessageContaining("no-such-reason");
    }

    @Test
    void aFailureThatSaysNothingForEverybodyIsToldInItsOwnWords() {
        assertThat(Reasoned.of(new IllegalStateException("odd")).in("id")).hasValue("odd");
        assertThat(Reasoned.of(new IllegalStateException()).in("id")).hasValue("IllegalStateException");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "id.satudata.hub.metadata.reasons",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> places(String text) {
        var found = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(it -> found.add(it.group()));
        return found;
    }
}
