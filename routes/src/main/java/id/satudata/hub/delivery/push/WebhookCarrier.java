package id.satudata.hub.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Parcel.Put;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.egress.WebhookSignature;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells an address of each change by a signed POST. What it answers is not read beyond its status; the same delivery may come twice,
 * under the same name.
 */
public final class WebhookCarrier implements DatasetCarrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

    private final EgressClient egress;
    private final Clock clock;

    public WebhookCarrier(EgressClient egress, Clock clock) {
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "webhook";
    }

    /** A webhook shows nothing. */
    @Override
    public Optional<Sight> look(Receiver receiver, String remoteId) {
        return Optional.empty();
    }

    @Override
    public Delivered put(Receiver receiver, Put put) throws Undelivered {
        var event = event("dataset.changed", put.dataset())
                .put("hash", put.hash().hex())
                .put("mediaType", "text/turtle")
                .put("content", new String(put.content().toArray(), UTF_8));
        post(receiver, put.dataset(), event);
        return new Delivered(Optional.of(put.dataset().entry().toString()), true, List.of());
    }

    @Override
    public Delivered remove(Receiver receiver, Dataset dataset) throws Undelivered {
        if (!dataset.mayBeThere()) {
            return Delivered.gone(false);
        }
        post(receiver, dataset, event("dataset.removed", dataset));
        return Delivered.gone(true);
    }

    private static ObjectNode event(String event, Dataset dataset) {
        return JSON.createObjectNode()
                .put("event", event)
                .put("delivery", dataset.requestKey())
                .put("entry", dataset.entry().toString())
                .put("name", dataset.name())
                .put("dataset", dataset.iri().value());
    }

    private void post(Receiver receiver, Dataset dataset, ObjectNode event) throws Undelivered {
        var secret = receiver.text("secret")
                .orElseThrow(() -> Undelivered.forNow(
                        "The setting secret, by which deliveries are signed, is missing", Optional.empty()));
        var body = JSON.writeValueAsBytes(event);
        var seconds = clock.instant().getEpochSecond();
        var headers = Map.of(
                "X-SatuDataHub-Delivery",
                dataset.requestKey(),
                "X-SatuDataHub-Timestamp",
                Long.toString(seconds),
                "X-SatuDataHub-Signature",
                WebhookSignature.of(secret, seconds, body));
        try {
            var said = egress.post(receiver.address(), headers, "application/json", body, this::said);
            if (!said.isSuccess()) {
                throw said.failure();
            }
        } catch (IOException e) {
            throw Undelivered.forNow(String.valueOf(e.getMessage()), e);
        }
    }

    private Said said(EgressResponse response) {
        return new Said(response.status(), response.wait(clock.instant()));
    }

    /** What it answered. */
    private record Said(int status, Optional<Duration> pause) {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        Undelivered failure() {
            var words = "The webhook answered with status " + status;
            return REFUSALS.contains(status) ? Undelivered.forGood(words) : Undelivered.forNow(words, pause);
        }
    }
}
