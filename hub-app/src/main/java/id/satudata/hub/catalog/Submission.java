package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Origin;
import java.util.List;

/**
 * A description handed in at the gate.
 *
 * @param findings what mapping it already showed; kept with the revision
 * @param expected what the sender believes about the entry
 */
public record Submission(Description description, List<Finding> findings, Origin origin, Expectation expected) {

    public Submission {
        findings = List.copyOf(findings);
    }

    /** A description that replaces whatever the entry says. */
    public Submission(Description description, List<Finding> findings, Origin origin) {
        this(description, findings, origin, Expectation.ANYTHING);
    }
}
