package id.satudata.hub.connector;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSettingsTests {

    @Test
    void holdsSortedCopiesThatCannotBeChanged() {
        var settings = new SourceSettings(Map.of("b", "2", "a", "1", "c", "3"));

        assertThat(settings.values().keySet()).containsExactly("a", "b", "c");
        assertThat(settings.values()).isUnmodifiable();
        assertThat(settings.text("b")).contains("2");
        assertThat(settings.text("d")).isEmpty();
    }

    @Test
    void hasLimitsAndNamesNoValueWhenTheyAreBroken() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSettings(settings(51)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSettings(Map.of("n".repeat(101), "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSettings(Map.of(" ", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceSettings(Map.of("key", "rahasia".repeat(5_000))))
                .withMessageContaining("key")
                .withMessageNotContaining("rahasia");
        assertThat(new SourceSettings(settings(50)).values()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "KEY",
                "api-key",
                "api.key",
                "client-secret",
                "api_key",
                "token",
                "password",
                "Authorization"
            })
    void leavesSecretsOutOfWhatIsShownAndOfWhatTheSourceIs(String name) {
        var settings = new SourceSettings(Map.of(name, "rahasia", "mapping", "bps"));

        assertThat(settings.toString()).doesNotContain("rahasia");
        assertThat(settings.withoutSecrets()).isEqualTo(new SourceSettings(Map.of("mapping", "bps")));
    }

    @Test
    void takesForASecretWhateverIsMarkedAsOne() {
        var settings = new SourceSettings(Map.of("pintu", "sesam", "mapping", "bps"), Set.of("pintu", "mapping-lain"));

        assertThat(settings.holdsSecret("pintu")).isTrue();
        assertThat(settings.holdsSecret("mapping")).isFalse();
        assertThat(settings.withoutSecrets()).isEqualTo(new SourceSettings(Map.of("mapping", "bps")));
        assertThat(new SourceSettings(Map.of("key", "x"), Set.of("key")))
                .isEqualTo(new SourceSettings(Map.of("key", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monkey", "mapping", "keyword", "tokens"})
    void takesNoOtherNameForASecret(String name) {
        assertThat(SourceSettings.isSecret(name)).isFalse();
    }

    private static Map<String, String> settings(int many) {
        return IntStream.range(0, many)
                .mapToObj(it -> "n" + it)
                .collect(toMap(Function.identity(), Function.identity()));
    }
}
