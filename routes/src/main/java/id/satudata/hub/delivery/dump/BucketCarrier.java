package id.satudata.hub.delivery.dump;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.remote.BucketPlace;
import id.satudata.hub.remote.BucketSignature;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.Unusable;
import java.time.Clock;

/** Puts files into buckets. */
public final class BucketCarrier extends PlaceCarrier {

    private final EgressClient egress;
    private final Clock clock;

    public BucketCarrier(EgressClient egress, Clock clock) {
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    Place open(Settings settings) throws Unusable {
        return new Bucket(egress, clock, BucketPlace.of(settings), BucketSignature.of(settings));
    }
}
