package id.satudata.hub.connector;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.util.Optional;

/** Sources for tests. */
public final class Sources {

    private Sources() {}

    public static Source at(String kind, URI address) {
        return new Source(
                new SourceId("contoh"), kind, address, LocalizedText.indonesian("Sumber contoh"), Optional.empty());
    }
}
