package id.satudata.hub.source;

import id.satudata.hub.harvest.Preview;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of sources, for whoever may keep it. Nothing is kept that could not be harvested. */
public interface SourceRegister {

    /** The kinds of sources there are, sorted. */
    Set<String> kinds();

    Optional<Registration> find(SourceId id);

    /** In the order of their ids. */
    List<Registration> page(Optional<SourceId> after, int limit);

    /** Registers a new source. */
    Saved create(SourceDraft draft, String actor);

    /**
     * Changes a source; secrets it does not mention are forgotten, those it mentions without a value stay.
     *
     * @param expected the versions the change was made for; any, where there is none
     */
    Saved change(SourceId id, SourceDraft draft, Optional<Set<Long>> expected, String actor);

    /** Shows the first records of the source as a harvest would take them; keeps nothing. */
    Looked look(SourceDraft draft);

    /** What became of it. */
    sealed interface Saved {

        record Kept(Registration registration) implements Saved {}

        /** The findings name the fields. */
        record Refused(List<Finding> findings) implements Saved {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** Somebody else has changed it. */
        record Outdated(Registration current) implements Saved {}

        record Unknown() implements Saved {}
    }

    /** What a look showed. */
    sealed interface Looked {

        record Seen(Preview.Seen seen) implements Looked {}

        /** The findings name the fields. */
        record Refused(List<Finding> findings) implements Looked {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }
}
