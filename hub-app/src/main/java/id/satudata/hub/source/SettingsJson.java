package id.satudata.hub.source;

import id.satudata.hub.connector.SourceSettings;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The settings of a source as the text in its row; none are no text. */
final class SettingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SettingsJson() {}

    static @Nullable String write(SourceSettings settings) {
        return settings.isEmpty() ? null : JSON.writeValueAsString(settings.values());
    }

    static SourceSettings read(@Nullable String json) {
        return json == null
                ? SourceSettings.NONE
                : new SourceSettings(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
    }
}
