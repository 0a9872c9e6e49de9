package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Validators;
import id.satudata.hub.metadata.ContentHash;
import java.net.URI;
import java.util.List;

/**
 * An answer that could be read.
 *
 * @param address where it was found
 * @param links the values of its Link headers
 * @param hash of its bytes
 * @param validators by what its server recognises it
 */
record ApiAnswer(URI address, List<String> links, ContentHash hash, Validators validators, Item document) {

    ApiAnswer {
        links = List.copyOf(links);
    }
}
