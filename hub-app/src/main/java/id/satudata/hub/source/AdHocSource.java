package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A source an operator names on the spot; the same kind, address and settings are always the same source. */
public final class AdHocSource {

    private static final int LONGEST_NAME = 40;
    private static final int HASH_DIGITS = 8;

    private AdHocSource() {}

    /** Where there are settings, they are part of what the source is, but for the secrets among them, which may change. */
    public static Source of(String kind, URI address, SourceSettings settings) {
        var readable = Slug.of(Optional.ofNullable(address.getHost()).orElse("") + " " + address.getPath())
                .value();
        var hash = ContentHash.of(
                        (kind + "\n" + address + told(settings.withoutSecrets())).getBytes(StandardCharsets.UTF_8))
                .hex();
        var name = readable.substring(0, Math.min(LONGEST_NAME, readable.length()));
        return new Source(
                new SourceId(name + "-" + hash.substring(0, HASH_DIGITS)),
                kind,
                address,
                LocalizedText.indonesian(address.toString()),
                Optional.empty(),
                settings);
    }

    private static String told(SourceSettings settings) {
        return settings.isEmpty() ? "" : "\n" + settings.hash();
    }
}
