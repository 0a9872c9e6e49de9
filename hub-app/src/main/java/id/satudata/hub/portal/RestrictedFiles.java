package id.satudata.hub.portal;

import id.satudata.hub.catalog.RestrictedData;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.IriSpace;

/** Of restricted data (terbatas) the description is public, the files the hub keeps are not. */
final class RestrictedFiles {

    private RestrictedFiles() {}

    static boolean has(Description description) {
        return RestrictedData.shuts(description);
    }

    /** Whether the hub would refuse to hand out the file; what lies elsewhere is its keeper's to guard. */
    static boolean withholds(Description description, Distribution distribution, IriSpace addresses) {
        return has(description)
                && distribution
                        .address()
                        .preferred()
                        .filter(it ->
                                it.value().startsWith(addresses.at("/dataset/").value()))
                        .isPresent();
    }
}
