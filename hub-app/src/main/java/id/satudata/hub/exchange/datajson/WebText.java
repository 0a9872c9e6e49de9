package id.satudata.hub.exchange.datajson;

import id.satudata.hub.metadata.Iri;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as the schema wants them: in ASCII. */
final class WebText {

    private WebText() {}

    /** The address of something on the web; empty where it is none that every client can follow. */
    static String of(Optional<Iri> iri) {
        return iri.filter(Iri::isWebAddress).map(WebText::ascii).orElse("");
    }

    private static String ascii(Iri iri) {
        try {
            return new URI(iri.value()).toASCIIString();
        } catch (URISyntaxException _) {
            return ""; // an IRI that no URI can be made of
        }
    }
}
