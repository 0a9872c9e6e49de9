package id.satudata.hub.connector.sparql;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One column of the table an endpoint answers with.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 results in JSON</a>
 */
final class SelectAnswer {

    private static final int LARGEST = 5 << 20;
    private static final int LONGEST_WORDS = 300;
    private static final JsonMapper JSON =
            JsonMapper.builder(LimitedJson.FACTORY).build();

    private SelectAnswer() {}

    static List<String> read(EgressResponse response, String column) throws IOException {
        if (!response.isSuccess()) {
            throw response.failure(words(response));
        }
        var body = response.body().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new SourceUnreadable("list-too-large", response.finalUri(), LARGEST);
        }
        var rows = tree(body, response).path("results").path("bindings");
        if (!rows.isArray()) {
            throw new SourceUnreadable(
                    "not-sparql", response.finalUri(), response.statedType(), Reasons.of("no-results"));
        }
        return rows.values().stream()
                .map(it -> it.path(column).path("value"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** Endpoints say in plain text what they dislike; a web page would not help. */
    private static String words(EgressResponse response) throws IOException {
        return response.mediaType().equals("text/plain")
                ? new String(response.body().readNBytes(LONGEST_WORDS), StandardCharsets.UTF_8).strip()
                : "";
    }

    private static JsonNode tree(byte[] body, EgressResponse response) throws SourceUnreadable {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var why = at == null ? Reasons.of("not-json") : Reasons.of("not-json-at", at.getLineNr());
            throw new SourceUnreadable(e, "not-sparql", response.finalUri(), response.statedType(), why);
        }
    }
}
