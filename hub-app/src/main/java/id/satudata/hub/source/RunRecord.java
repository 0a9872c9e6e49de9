package id.satudata.hub.source;

import id.satudata.hub.connector.Verbatim;
import id.satudata.hub.metadata.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of one record in a run. Those merely recognised as unchanged are counted and have none.
 *
 * @param revision what came of it in the log
 * @param attempts how often the run took it in hand
 * @param findings why it was refused
 * @param verbatim what the source gave, of the first refused records of a run
 */
public record RunRecord(
        long position,
        String key,
        Fate fate,
        OptionalLong revision,
        int attempts,
        Instant at,
        List<Finding> findings,
        Optional<Verbatim> verbatim) {

    public RunRecord {
        findings = List.copyOf(findings);
    }

    /** What can become of a record. */
    public enum Fate {
        RECORDED,
        UNCHANGED,
        DELETED,
        REFUSED
    }
}
