package id.satudata.hub.revision;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How findings are written in the log; a form of its own, so that the record may grow without touching past rows. */
final class FindingsJson {

    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    /** One finding as stored. */
    record Stored(String severity, String code, String field, String value, NavigableMap<String, String> message) {

        static Stored of(Finding it) {
            return new Stored(
                    it.severity().name(),
                    it.code(),
                    it.field(),
                    it.value(),
                    it.message().byLanguage());
        }

        Finding toFinding() {
            return new Finding(
                    Finding.Severity.valueOf(severity), code, field, value, new LocalizedText(new TreeMap<>(message)));
        }
    }

    String write(List<Finding> findings) {
        return json.writeValueAsString(findings.stream().map(Stored::of).toList());
    }

    List<Finding> read(String text) {
        try {
            return json.readValue(text, STORED).stream().map(Stored::toFinding).toList();
        } catch (JacksonException e) {
            throw new IllegalStateException("The log holds findings that are not in its own form", e);
        }
    }
}
