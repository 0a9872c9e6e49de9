package id.satudata.hub.exchange.ckan;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.metadata.Finding;
import java.util.List;

/**
 * Who may have the data, as a package that was sent says it: nothing is changed by a word nobody can read. That nothing is
 * opened by one that is left out is for the gate to see to.
 */
final class SentRights {
    private static final String UNKNOWN = "access-unknown";

    private SentRights() {}

    /** What is to be told of rights that cannot be read; of those that were there before nobody is to blame now. */
    static List<Finding> unread(List<Finding> now, List<Finding> before) {
        var known = values(before).stream().collect(toSet());
        return values(now).stream()
                .filter(it -> !known.contains(it))
                .map(it -> Finding.of(Finding.Severity.ERROR, "access-refused", "access_rights", it))
                .toList();
    }

    private static List<String> values(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.code().equals(UNKNOWN))
                .map(Finding::value)
                .toList();
    }
}
