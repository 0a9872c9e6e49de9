package id.satudata.hub.mapping.folder;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.metadata.Bytes;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may have the data, by every member of a sidecar that tells it. Where one stands twice, a tree keeps the last alone, so
 * these are read one after the other.
 */
final class SidecarRights {

    private static final JsonMapper ONE_BY_ONE = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SidecarRights() {}

    /** Says the rights of a JSON object. */
    static void say(Bytes object, Sayings dataset) {
        try (var parser = ONE_BY_ONE.createParser(object.toArray())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (AccessNames.include(name)) {
                    JsonNode value = ONE_BY_ONE.readTree(parser);
                    Members.wholes(value).forEach(it -> say(dataset, it));
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    /** Also an empty text is somebody's word on it, which nobody can read. */
    static void say(Sayings thing, String right) {
        thing.add(DCTerms.accessRights, NodeFactory.createLiteralString(right));
    }
}
