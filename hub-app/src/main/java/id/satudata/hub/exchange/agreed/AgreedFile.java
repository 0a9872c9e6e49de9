package id.satudata.hub.exchange.agreed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.table.KeptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that the caller may fetch.
 *
 * @param address where it is fetched with the same key or token
 * @param mediaType address of its media type, as the description has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreedFile(
        String id,
        @Nullable String title,
        String address,
        @Nullable String mediaType,
        long bytes,
        Checksum checksum) {

    record Checksum(String algorithm, String value) {}

    static AgreedFile of(Distribution it, Iri address, KeptFile kept) {
        return new AgreedFile(
                it.id().toString(),
                it.title().in("id").orElse(null),
                address.value(),
                it.form().mediaType().map(Iri::value).orElse(null),
                size(kept),
                new Checksum("sha256", kept.hash().hex()));
    }

    private static long size(KeptFile kept) {
        try {
            return kept.size();
        } catch (IOException e) {
            throw new UncheckedIOException("Kept file " + kept.hash().hex() + " cannot be looked at", e);
        }
    }
}
