package id.satudata.hub.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls one site that has CKAN's actions, as the holder of a token. */
final class Site {

    private static final String JSON_TYPE = "application/json";
    private static final String ACTIONS = "/api/3/action/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EgressClient egress;
    private final Receiver receiver;
    private final Clock clock;

    Site(EgressClient egress, Receiver receiver, Clock clock) {
        this.egress = egress;
        this.receiver = receiver;
        this.clock = clock;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The package under an id or a name; nothing where the site shows none there. */
    Optional<RemotePackage> show(String idOrName) throws Undelivered {
        var answer = get(ACTIONS + "package_show?id=" + URLEncoder.encode(idOrName, UTF_8));
        if (answer.isMissing()) {
            return Optional.empty();
        }
        return Optional.of(result(answer)).filter(JsonNode::isObject).map(RemotePackage::new);
    }

    /** Whether the site has an organisation of that id or name. */
    boolean hasOrganization(String idOrName) throws Undelivered {
        var answer = get(ACTIONS + "organization_show?id=" + URLEncoder.encode(idOrName, UTF_8));
        return !answer.isMissing() && !result(answer).isMissingNode();
    }

    Answer act(String action, ObjectNode body) throws Undelivered {
        return post(ACTIONS + action, JSON_TYPE, JSON.writeValueAsBytes(body), Map.of());
    }

    /** What an action results in. */
    static JsonNode result(Answer answer) throws Undelivered {
        if (!answer.isSuccess() || !answer.tree().path("success").asBoolean(false)) {
            throw answer.failure();
        }
        return answer.tree().path("result");
    }

    Answer post(String path, String type, byte[] body, Map<String, String> more) throws Undelivered {
        var headers = new HashMap<>(headers());
        headers.putAll(more);
        headers.put("Accept", JSON_TYPE);
        return asked(receiver.at(path), it -> egress.post(it, headers, type, body, said -> Answer.of(said, clock)));
    }

    private Answer get(String path) throws Undelivered {
        return asked(receiver.at(path), it -> egress.get(it, JSON_TYPE, headers(), said -> Answer.of(said, clock)));
    }

    private Map<String, String> headers() {
        return receiver.text("token").map(it -> Map.of("Authorization", it)).orElse(Map.of());
    }

    private static Answer asked(URI address, Asking asking) throws Undelivered {
        try {
            return asking.at(address);
        } catch (IOException e) {
            throw Undelivered.forNow(String.valueOf(e.getMessage()), e);
        }
    }

    /** One call. */
    @FunctionalInterface
    private interface Asking {
        Answer at(URI address) throws IOException;
    }
}
