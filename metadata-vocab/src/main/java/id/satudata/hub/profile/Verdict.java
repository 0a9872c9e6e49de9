package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import java.util.List;

/** What a profile says of a description. */
public sealed interface Verdict {

    List<Finding> findings();

    /** It may be published; the findings tell what could be better. */
    record Conforms(List<Finding> findings) implements Verdict {
        public Conforms {
            findings = List.copyOf(findings);
        }
    }

    /** It may not be published; at least one finding is an error. */
    record Violates(List<Finding> findings) implements Verdict {
        public Violates {
            findings = List.copyOf(findings);
        }
    }

    static Verdict of(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks) ? new Violates(findings) : new Conforms(findings);
    }
}
