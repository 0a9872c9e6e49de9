package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Parcel.Whole;
import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.metadata.ContentHash;

/** The short file beside a file that tells its checksum, as {@code sha256sum -c} reads it. */
record Checksum(SentFile of) {

    SentFile sent() {
        return new SentFile(name(), content().length, ContentHash.of(content()));
    }

    Whole whole() {
        return new Whole(name(), out -> out.write(content()));
    }

    private String name() {
        return of.name() + ".sha256";
    }

    private byte[] content() {
        return (of.hash().hex() + "  " + of.name() + "\n").getBytes(UTF_8);
    }
}
