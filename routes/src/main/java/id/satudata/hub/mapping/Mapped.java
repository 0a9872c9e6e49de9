package id.satudata.hub.mapping;

import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import java.util.List;

/** What the normaliser made of one record. */
public sealed interface Mapped {

    SourceRecord record();

    List<Finding> findings();

    /** The record as a description, with what was doubtful. */
    record Usable(SourceRecord record, Description description, List<Finding> findings) implements Mapped {
        public Usable {
            findings = List.copyOf(findings);
        }
    }

    /** The source no longer has the record. */
    record Deleted(SourceRecord record) implements Mapped {

        @Override
        public List<Finding> findings() {
            return record.findings();
        }
    }

    /** The record could not be used; the findings say why. */
    record Unusable(SourceRecord record, List<Finding> findings) implements Mapped {
        public Unusable {
            findings = List.copyOf(findings);
        }
    }
}
