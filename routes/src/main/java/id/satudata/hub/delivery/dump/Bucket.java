package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.PlainLine;
import id.satudata.hub.remote.BucketPlace;
import id.satudata.hub.remote.BucketSignature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A bucket, which shows an object only when it is whole, and how one gets in. */
final class Bucket implements Place {

    private static final int NOT_FOUND = 404;
    private static final int LONGEST_WORDS = 300;

    private final EgressClient egress;
    private final Clock clock;
    private final BucketPlace place;
    private final Optional<BucketSignature> signature;

    Bucket(EgressClient egress, Clock clock, BucketPlace place, Optional<BucketSignature> signature) {
        this.egress = egress;
        this.clock = clock;
        this.place = place;
        this.signature = signature;
    }

    @Override
    public void put(SentFile file, Path content) throws IOException, Undelivered {
        var address = place.object(place.prefix() + file.name());
        var headers = signature
                .map(it -> it.headers("PUT", address, file.hash().hex(), clock.instant()))
                .orElse(Map.of());
        var refusal = egress.put(address, headers, "application/octet-stream", content, this::refusal);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        confirm(file.name(), file);
    }

    private Optional<Undelivered> refusal(EgressResponse response) throws IOException {
        return response.isSuccess()
                ? Optional.empty()
                : Optional.of(Undelivered.forNow(
                        "The bucket answered with status " + response.status() + ": " + said(response),
                        response.wait(clock.instant())));
    }

    @Override
    public <T> Optional<T> read(String name, Reading<T> reading) throws IOException {
        var address = place.object(place.prefix() + name);
        var headers = signature.map(it -> it.headers(address, clock.instant())).orElse(Map.of());
        return egress.getWhole(
                address,
                "*/*",
                headers,
                it -> it.status() == NOT_FOUND ? Optional.<T>empty() : Optional.of(reading.from(content(it))));
    }

    private static InputStream content(EgressResponse response) throws IOException {
        if (!response.isSuccess()) {
            throw response.failure(said(response));
        }
        return response.body();
    }

    private static String said(EgressResponse response) throws IOException {
        return PlainLine.of(new String(response.body().readNBytes(LONGEST_WORDS), UTF_8));
    }

    /** Each question goes by itself: nothing stays open. */
    @Override
    public void close() {
        // nothing: see above
    }
}
