package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import java.util.Set;

/**
 * Which descriptions may not be shown to the public at all (data spectrum of Perpres 39/2019: tertutup).
 *
 * <p>No door shows the internal store yet, so what is closed is refused, and what becomes closed is withdrawn.
 */
final class ClosedData {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/access-right/";
    private static final Set<Iri> CLOSED = Set.of(
            Iri.of(AUTHORITY + "NON_PUBLIC"), Iri.of(AUTHORITY + "SENSITIVE"), Iri.of(AUTHORITY + "CONFIDENTIAL"));

    private ClosedData() {}

    static boolean includes(Description description) {
        return description.access().accessRights().filter(CLOSED::contains).isPresent();
    }
}
