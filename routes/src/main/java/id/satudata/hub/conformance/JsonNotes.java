package id.satudata.hub.conformance;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Notes what an answer in JSON says outside its records, without keeping these. */
final class JsonNotes {

    private static final int DEEPEST = 2;

    private final Notes notes = new Notes();

    /** What is noted; what is not JSON is noted as {@code fault}. */
    Notes read(InputStream body) {
        try (var json = GivenJson.FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                readObject(json, "", 1);
            } else {
                notes.add("fault", "not a JSON object");
            }
        } catch (JacksonException e) {
            notes.add("fault", String.valueOf(e.getOriginalMessage()));
        }
        return notes;
    }

    private void readObject(JsonParser json, String way, int depth) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = way + json.currentName();
            switch (json.nextToken()) {
                case START_ARRAY -> {
                    notes.add(name, "[]");
                    json.skipChildren();
                }
                case START_OBJECT -> {
                    notes.add(name, "{}");
                    if (depth < DEEPEST) {
                        readObject(json, name + "/", depth + 1);
                    } else {
                        json.skipChildren();
                    }
                }
                case null -> {}
                default -> notes.add(name, json.getString());
            }
        }
    }
}
