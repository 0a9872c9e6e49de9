package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose class is initialised first is nobody's choice, and must not leave another one with half of its values. */
class SatuDataInitialisationTests {

    static Stream<String> classes() {
        return Stream.concat(Stream.of(SatuData.class), Arrays.stream(SatuData.class.getDeclaredClasses()))
                .map(Class::getName);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void anyPartMayBeKnownFirst(String first) throws ReflectiveOperationException, IOException {
        try (var fresh = fresh()) {
            Class.forName(first, true, fresh);

            var whole = fresh.loadClass(SatuData.class.getName());
            var none = whole.getField("NONE").get(null);
            for (var part : whole.getRecordComponents()) {
                assertThat(part.getAccessor().invoke(none)).as(part.getName()).isNotNull();
            }
        }
    }

    /** Knows the same classes, and has initialised none of them. */
    private static URLClassLoader fresh() {
        var place = SatuData.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {Objects.requireNonNull(place)}, ClassLoader.getPlatformClassLoader());
    }
}
