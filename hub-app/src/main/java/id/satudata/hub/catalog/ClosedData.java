package id.satudata.hub.catalog;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description;

/**
 * Which descriptions may not be shown to the public at all (data spectrum of Perpres 39/2019: tertutup).
 *
 * <p>No door shows the internal store yet, so what is closed is refused, and what becomes closed is withdrawn.
 */
final class ClosedData {

    private ClosedData() {}

    static boolean includes(Description description) {
        return description
                .access()
                .accessRights()
                .filter(AccessRights::isClosed)
                .isPresent();
    }
}
