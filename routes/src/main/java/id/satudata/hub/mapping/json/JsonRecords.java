package id.satudata.hub.mapping.json;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Findings;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads records that are one JSON object each. */
public final class JsonRecords {

    private final JsonMapper json = JsonMapper.builder().build();

    /** The object; nothing, and a finding, when it is none. */
    public Optional<JsonNode> read(Bytes record, Findings findings) {
        try {
            var tree = json.readTree(record.toArray());
            if (tree != null && tree.isObject()) {
                return Optional.of(tree);
            }
            findings.error("record-unreadable", "record", "JSON");
        } catch (JacksonException e) {
            findings.error("record-unreadable", "record", String.valueOf(e.getOriginalMessage()));
        }
        return Optional.empty();
    }
}
