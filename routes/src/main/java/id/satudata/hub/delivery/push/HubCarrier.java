package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Parcel.Put;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Bytes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Hands datasets in at another hub, as graphs, so that nothing is lost between the two. */
public final class HubCarrier implements DatasetCarrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WITHDRAWN = "entry-withdrawn";
    private static final String REASON = "Withdrawn where it comes from: ";

    private final EgressClient egress;
    private final Clock clock;

    public HubCarrier(EgressClient egress, Clock clock) {
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "hub";
    }

    @Override
    public Delivered put(Receiver receiver, Put put) throws Undelivered {
        return visit(receiver).put(put);
    }

    @Override
    public Delivered remove(Receiver receiver, Dataset dataset) throws Undelivered {
        return visit(receiver).remove(dataset);
    }

    @Override
    public Optional<Sight> look(Receiver receiver, String remoteId) throws Undelivered {
        return visit(receiver).site().show(remoteId).map(RemotePackage::sight);
    }

    private Visit visit(Receiver receiver) {
        return new Visit(new Site(egress, receiver, clock));
    }

    /** The way of one parcel. */
    private record Visit(Site site) {

        Delivered put(Put put) throws Undelivered {
            var answer = submit(put);
            if (put.dataset().mayRestore() && answer.isRefusal() && answer.says(WITHDRAWN)) {
                restore(put.dataset());
                answer = submit(put);
            }
            if (!answer.isSuccess()) {
                throw answer.failure();
            }
            var id = answer.tree().path("entry").asString("");
            var changed = !answer.tree().path("outcome").asString("").equals("unchanged");
            var shown = site.show(id)
                    .orElseThrow(
                            () -> Undelivered.forNow("The partner took it and does not show it", Optional.empty()));
            return new Delivered(
                    Optional.of(id),
                    changed,
                    put.outline().differences(shown.sight().outline()));
        }

        private Answer submit(Put put) throws Undelivered {
            var dataset = put.dataset();
            return site.post(
                    "/api/v1/submissions",
                    "text/turtle",
                    put.content().toArray(),
                    Map.of("X-Record-Key", dataset.iri().value(), "Idempotency-Key", dataset.requestKey()));
        }

        private void restore(Dataset dataset) throws Undelivered {
            var id = dataset.remoteId().orElse(dataset.name());
            var answer = site.post("/api/v1/datasets/" + id + "/restore", "application/json", json("{}"), Map.of());
            if (!answer.isSuccess()) {
                throw answer.failure();
            }
        }

        Delivered remove(Dataset dataset) throws Undelivered {
            var there = new Tracing(site, "").find(dataset);
            if (there.isEmpty()) {
                return Delivered.gone(false);
            }
            var body = JSON.writeValueAsBytes(
                    Map.of("reason", REASON + dataset.iri().value()));
            var answer =
                    site.post("/api/v1/datasets/" + there.get().id() + "/withdraw", "application/json", body, Map.of());
            if (!answer.isSuccess() && !answer.isMissing()) {
                throw answer.failure();
            }
            return new Delivered(Optional.of(there.get().id()), true, List.of());
        }

        private static byte[] json(String text) {
            return Bytes.utf8(text).toArray();
        }
    }
}
