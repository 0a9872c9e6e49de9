package id.satudata.hub.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskEnumsTests {

    private final ResourceBundle words = ResourceBundle.getBundle("id.satudata.hub.admin.pages", Locale.of("id"));

    @ParameterizedTest
    @EnumSource
    void everyObstacleHasItsWords(Obstacle it) {
        assertThat(words.containsKey("obstacle." + it.word())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskHasItsButton(Task it) {
        assertThat(words.containsKey("button." + it.word())).isTrue();
        assertThat(Task.of(it.word())).contains(it);
    }
}
