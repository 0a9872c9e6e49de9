package id.satudata.hub.exchange.ckan;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import java.util.List;

/**
 * Who may have the data, as a package that was sent says it. Nothing is opened by a word nobody can read, nor by one that is
 * left out.
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

    /** A right that shuts gives way to another right alone: extras are sent as a whole, and one is soon forgotten. */
    static Description kept(Description shown, Description sent) {
        var right = shown.access().accessRights().filter(it -> !it.equals(AccessRights.PUBLIC));
        return sent.access().accessRights().isPresent() || right.isEmpty()
                ? sent
                : sent.with(new Description.AccessTerms(right, sent.access().rights()));
    }
}
