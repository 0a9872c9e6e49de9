package id.satudata.hub.connector.s3;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.remote.BucketPlace;
import id.satudata.hub.remote.BucketSignature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Asks a bucket, signed where there is a key. */
final class Bucket {

    private static final int GONE = 404;

    private final EgressClient egress;
    private final BucketPlace place;
    private final Clock clock;
    private final Optional<BucketSignature> signature;

    Bucket(EgressClient egress, BucketPlace place, Optional<BucketSignature> signature, Clock clock) {
        this.egress = egress;
        this.place = place;
        this.clock = clock;
        this.signature = signature;
    }

    String prefix() {
        return place.prefix();
    }

    Listing list(String continuation) throws IOException {
        var address = place.list(continuation);
        return egress.get(address, "application/xml", headers(address), it -> ListingReader.read(refused(it)));
    }

    /** Fetches an object into a file; answers whether it was still there. */
    boolean fetch(String key, Path file) throws IOException {
        var address = place.object(key);
        return egress.getWhole(address, "*/*", headers(address), it -> {
            if (it.status() == GONE) {
                return false;
            }
            Files.copy(refused(it).body(), file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        });
    }

    private Map<String, String> headers(URI address) {
        return signature.map(it -> it.headers(address, clock.instant())).orElse(Map.of());
    }

    /** Says why, as the server does; a retry begins the file anew. */
    private static EgressResponse refused(EgressResponse response) throws IOException {
        if (!response.isSuccess()) {
            throw response.failure(ListingReader.error(response));
        }
        return response;
    }
}
