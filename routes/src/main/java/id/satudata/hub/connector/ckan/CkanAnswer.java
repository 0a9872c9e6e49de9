package id.satudata.hub.connector.ckan;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an action answered.
 *
 * @param error the portal's own words when it was no success
 */
record CkanAnswer(boolean success, String error, OptionalLong count, List<RawPackage> packages) {

    CkanAnswer {
        packages = List.copyOf(packages);
    }
}
