package id.satudata.hub.connector.s3;

import java.util.List;

/**
 * Some of a bucket's keys.
 *
 * @param next where the list goes on; empty at its end
 */
record Listing(List<String> keys, String next) {

    Listing {
        keys = List.copyOf(keys);
    }
}
