package id.satudata.hub.harvest;

import id.satudata.hub.connector.Verbatim;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.Optional;

/** What became of one record of a run, for the ledger. */
public sealed interface RecordLine {

    /** By what name the source knows it. */
    String key();

    /**
     * It is a new revision.
     *
     * @param says a hash of all the record said, where one can be made
     * @param revision its number in the log
     */
    record Recorded(String key, Optional<ContentHash> says, long revision) implements RecordLine {}

    /** The catalogue said just this already, as this revision; found by reading the record. */
    record Unchanged(String key, Optional<ContentHash> says, long revision) implements RecordLine {}

    /** The source says that it no longer has it. */
    record Deleted(String key) implements RecordLine {}

    /**
     * It was refused.
     *
     * @param verbatim what the source gave, to show it to whoever must mend it
     */
    record Refused(String key, Optional<ContentHash> says, List<Finding> findings, Optional<Verbatim> verbatim)
            implements RecordLine {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
