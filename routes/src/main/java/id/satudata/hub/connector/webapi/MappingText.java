package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.SourceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The mapping document of a source: what its setting {@code mapping} holds, or one that is shipped under that name. */
final class MappingText {

    private static final String SETTING = "mapping";
    private static final List<String> SHIPPED = List.of("bps");

    private MappingText() {}

    static String of(SourceSettings settings) throws BadMapping {
        var given = settings.text(SETTING).orElse("").strip();
        if (given.startsWith("{")) {
            return given;
        }
        if (SHIPPED.contains(given)) {
            return shipped(given);
        }
        throw new BadMapping(
                "",
                "the setting mapping holds a JSON object, or the name of a shipped one: " + String.join(", ", SHIPPED));
    }

    private static String shipped(String name) {
        try (var in = MappingText.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("Expected the mapping " + name + " on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The mapping " + name + " cannot be read", e);
        }
    }
}
