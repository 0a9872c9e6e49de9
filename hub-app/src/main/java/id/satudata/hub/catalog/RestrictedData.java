package id.satudata.hub.catalog;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description;

/**
 * Which datasets are shown to everybody while their files are for those alone with whom it was agreed (data spectrum of
 * Perpres 39/2019: terbatas). What is closed is not among them, and neither is what has access rights nobody here knows.
 */
public final class RestrictedData {

    private RestrictedData() {}

    /** Whether its files are not for everybody: by any right but a public one. */
    public static boolean shuts(Description description) {
        return description
                .access()
                .accessRights()
                .filter(it -> !it.equals(AccessRights.PUBLIC))
                .isPresent();
    }

    public static boolean includes(Description description) {
        return description
                .access()
                .accessRights()
                .filter(AccessRights.RESTRICTED::equals)
                .isPresent();
    }
}
