package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Parcel.Put;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Keeps packages at a CKAN site, through its own actions. */
public final class CkanCarrier implements DatasetCarrier {

    private static final String IN_USE = "already in use";

    private final EgressClient egress;
    private final Clock clock;

    public CkanCarrier(EgressClient egress, Clock clock) {
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ckan";
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
        return visit(receiver)
                .site()
                .show(remoteId)
                .filter(RemotePackage::isThere)
                .map(RemotePackage::sight);
    }

    private Visit visit(Receiver receiver) {
        return new Visit(receiver, new Site(egress, receiver, clock));
    }

    /** The way of one parcel. */
    private record Visit(Receiver receiver, Site site) {

        Delivered put(Put put) throws Undelivered {
            var there = tracing().find(put.dataset());
            if (there.isPresent() && isSo(there.get(), put)) {
                return new Delivered(Optional.of(there.get().id()), false, List.of());
            }
            var tree = new SentPackage(site, receiver).of(put);
            var id = there.isPresent() ? updated(there.get(), tree) : created(put.dataset(), tree);
            var shown = site.show(id)
                    .filter(RemotePackage::isThere)
                    .orElseThrow(
                            () -> Undelivered.forNow("The partner took it and does not show it", Optional.empty()));
            return new Delivered(
                    Optional.of(id),
                    true,
                    put.outline().differences(shown.sight().outline()));
        }

        private static boolean isSo(RemotePackage there, Put put) {
            return there.isThere()
                    && there.sight().hash().equals(put.hash().hex())
                    && put.outline().differences(there.sight().outline()).isEmpty();
        }

        /** Files keep their ids there, so that what hangs on them stays. */
        private String updated(RemotePackage there, ObjectNode tree) throws Undelivered {
            tree.put("id", there.id()).put("name", there.name()).put("state", "active");
            for (var it : tree.path("resources")) {
                if (it instanceof ObjectNode resource) {
                    there.file(resource.path("url").asString("")).ifPresent(id -> resource.put("id", id));
                }
            }
            Site.result(site.act("package_update", tree));
            return there.id();
        }

        private String created(Dataset dataset, ObjectNode tree) throws Undelivered {
            for (var name : tracing().names(dataset)) {
                var answer = site.act("package_create", tree.put("name", name));
                if (!answer.isRefusal() || !answer.says(IN_USE)) {
                    return Site.result(answer).path("id").asString("");
                }
                var there = site.show(name).filter(it -> it.isOf(dataset.iri()));
                if (there.isPresent()) {
                    return updated(there.get(), tree);
                }
            }
            throw Undelivered.forGood("The partner has every name already that " + dataset.name() + " could get there");
        }

        Delivered remove(Dataset dataset) throws Undelivered {
            var there = tracing().find(dataset).filter(RemotePackage::isThere);
            if (there.isEmpty()) {
                return Delivered.gone(false);
            }
            var answer = site.act(
                    "package_delete", Site.object().put("id", there.get().id()));
            if (!answer.isMissing()) {
                Site.result(answer);
            }
            if (site.show(there.get().id()).filter(RemotePackage::isThere).isPresent()) {
                throw Undelivered.forNow("The partner says it deleted it and still shows it", Optional.empty());
            }
            return Delivered.gone(true);
        }

        private Tracing tracing() {
            return new Tracing(site, receiver.text("name-prefix").orElse(""));
        }
    }
}
