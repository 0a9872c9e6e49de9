package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: where described records are handed in. */
public interface Intake {

    /**
     * Hands in one page of described records; durable when it returns.
     *
     * @return one outcome a record, in the same order
     */
    List<Outcome> accept(RunId run, Source source, List<Mapped.Usable> records);

    /**
     * Of these records of the source, those whose latest revision came of this very run; asked only when a run goes on that
     * broke off. One that cannot tell says none, and they count as unchanged.
     */
    default Set<String> recordedBy(RunId run, Source source, Collection<String> recordKeys) {
        return Set.of();
    }

    /** What became of one record. */
    sealed interface Outcome {

        /** It is a new revision, the one of this number in the log. */
        record Recorded(long revision) implements Outcome {}

        /** The catalogue already holds exactly this, as this revision. */
        record Unchanged(long revision) implements Outcome {}

        /** It was refused, with the reasons. */
        record Rejected(List<Finding> findings) implements Outcome {
            public Rejected {
                findings = List.copyOf(findings);
            }
        }
    }
}
