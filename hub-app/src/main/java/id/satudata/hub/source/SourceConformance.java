package id.satudata.hub.source;

import id.satudata.hub.conformance.ConformanceReport;
import id.satudata.hub.metadata.SourceId;
import java.util.Optional;

/** What other clients would make of a registered source. */
@FunctionalInterface
public interface SourceConformance {

    /** Reads the beginning of the source now, and keeps nothing; nothing where there is no such source. */
    Optional<ConformanceReport> of(SourceId source);
}
