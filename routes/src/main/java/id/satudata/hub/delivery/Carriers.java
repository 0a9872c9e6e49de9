package id.satudata.hub.delivery;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.satudata.hub.delivery.dump.BucketCarrier;
import id.satudata.hub.delivery.dump.SftpCarrier;
import id.satudata.hub.delivery.push.CkanCarrier;
import id.satudata.hub.delivery.push.HubCarrier;
import id.satudata.hub.delivery.push.WebhookCarrier;
import id.satudata.hub.egress.EgressClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All who carry parcels, by the kind of receivers they go to. */
public final class Carriers {

    private final Map<String, Carrier> byKind;

    public Carriers(List<Carrier> carriers) {
        this.byKind = carriers.stream().collect(toUnmodifiableMap(Carrier::kind, Function.identity()));
    }

    /** Those of all kinds the hub knows. */
    public static Carriers over(EgressClient egress, Clock clock) {
        return new Carriers(List.of(
                new CkanCarrier(egress, clock),
                new HubCarrier(egress, clock),
                new WebhookCarrier(egress, clock),
                new SftpCarrier(egress),
                new BucketCarrier(egress, clock)));
    }

    public Set<String> kinds() {
        return byKind.keySet();
    }

    /** Who goes to the receiver; it is of a known kind. */
    public Carrier to(Receiver receiver) {
        var carrier = byKind.get(receiver.kind());
        if (carrier == null) {
            throw new IllegalStateException("Expected a partner of a known kind, not " + receiver.kind());
        }
        return carrier;
    }

    /** Who goes to the receiver; it takes all in one file. */
    public FileCarrier withFiles(Receiver receiver) {
        if (to(receiver) instanceof FileCarrier carrier) {
            return carrier;
        }
        throw new IllegalStateException("Expected a partner that takes files, not " + receiver.kind());
    }
}
