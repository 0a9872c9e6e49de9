package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a site answered to one call.
 *
 * @param tree the body; missing where it is no JSON
 * @param type the media type
 * @param pause for how long the site asks to be left alone
 */
record Answer(String address, int status, JsonNode tree, String type, Optional<Duration> pause) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_WORDS = 500;

    static Answer of(EgressResponse response, Clock clock) throws IOException {
        var body = response.body().readNBytes(LARGEST);
        return new Answer(
                String.valueOf(response.finalUri()).replaceFirst("\\?.*", ""),
                response.status(),
                tree(body),
                response.mediaType(),
                response.wait(clock.instant()));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    boolean isSuccess() {
        return status >= 200 && status < 300 && tree.isObject();
    }

    boolean isMissing() {
        return (status == 404 || status == 410) && tree.isObject();
    }

    /** Whether the site understood and does not want it. */
    boolean isRefusal() {
        return tree.isObject() && (status == 400 || status == 409 || status == 412 || status == 413 || status == 422);
    }

    /** Whether the body mentions the word. */
    boolean says(String word) {
        return tree.toString().contains(word);
    }

    /** That it is no success, with what the site says about it. */
    Undelivered failure() {
        var words = address + " answered with status " + status;
        if (isRefusal()) {
            return Undelivered.forGood(words + ": " + reason());
        }
        var said = tree.isObject() ? reason() : type.isEmpty() ? "nothing" : type + " instead of JSON";
        return Undelivered.forNow(words + ": " + said, pause);
    }

    /** The errors of CKAN by field, or the findings of a hub; else the body. */
    private String reason() {
        var findings = tree.path("findings");
        var words = findings.isArray() && !findings.isEmpty()
                ? findings.valueStream()
                        .map(it -> it.path("field").asString("") + " "
                                + it.path("message").asString(""))
                        .collect(Collectors.joining("; "))
                : (tree.has("error") ? tree.path("error") : tree).toString();
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }
}
