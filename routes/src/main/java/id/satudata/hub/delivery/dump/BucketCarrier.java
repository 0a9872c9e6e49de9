package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.remote.BucketPlace;
import id.satudata.hub.remote.BucketSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts files into buckets, which show an object only when it is whole. */
public final class BucketCarrier extends FileCarrier {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_WORDS = 300;

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
    boolean put(Receiver receiver, WrittenFile file) throws IOException, Undelivered {
        var settings = settings(receiver);
        var bucket = new Bucket(BucketPlace.of(settings), BucketSignature.of(settings));
        if (file.isTold(bucket.line(file.checksumName()))) {
            return false;
        }
        bucket.put(file.name(), file.path(), file.hash());
        var checksum = Files.createTempFile("delivery-", ".sha256");
        try {
            Files.write(checksum, file.checksum());
            bucket.put(file.checksumName(), checksum, ContentHash.of(file.checksum()));
        } finally {
            Files.deleteIfExists(checksum);
        }
        return true;
    }

    /** A bucket, and how one gets in. */
    private final class Bucket {

        private final BucketPlace place;
        private final Optional<BucketSignature> signature;

        Bucket(BucketPlace place, Optional<BucketSignature> signature) {
            this.place = place;
            this.signature = signature;
        }

        /** What stands in a short object; nothing where there is none. */
        Optional<String> line(String name) throws IOException {
            var address = place.object(place.prefix() + name);
            var headers =
                    signature.map(it -> it.headers(address, clock.instant())).orElse(Map.of());
            return egress.get(
                    address,
                    "*/*",
                    headers,
                    it -> it.isSuccess()
                            ? Optional.of(new String(it.body().readNBytes(LONGEST_LINE), UTF_8))
                            : Optional.empty());
        }

        void put(String name, Path file, ContentHash hash) throws IOException, Undelivered {
            var address = place.object(place.prefix() + name);
            var headers = signature
                    .map(it -> it.headers("PUT", address, hash.hex(), clock.instant()))
                    .orElse(Map.of());
            var refusal = egress.put(address, headers, "application/octet-stream", file, this::refusal);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }

        private Optional<Undelivered> refusal(EgressResponse response) throws IOException {
            if (response.isSuccess()) {
                return Optional.empty();
            }
            var said = new String(response.body().readNBytes(LONGEST_WORDS), UTF_8).strip();
            return Optional.of(Undelivered.forNow(
                    "The bucket answered with status " + response.status() + ": " + said,
                    response.wait(clock.instant())));
        }
    }
}
