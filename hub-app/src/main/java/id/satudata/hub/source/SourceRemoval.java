package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import java.util.Optional;
import java.util.Set;

/** Takes sources out of the register; their runs and consents stay in the history, and no entry is ever deleted. */
public interface SourceRemoval {

    /** What happens to what the catalogue shows of the source. */
    enum Entries {
        KEEP,
        WITHDRAW
    }

    /**
     * Removes a source that nobody harvests.
     *
     * @param expected the versions that may be removed; any, where there is none
     */
    Removed remove(SourceId source, Entries entries, Optional<Set<Long>> expected, String actor);

    /** What became of it. */
    sealed interface Removed {

        /**
         * It is out of the register.
         *
         * @param withdrawn how many entries were withdrawn
         */
        record Done(int withdrawn) implements Removed {}

        /** Somebody has changed it. */
        record Outdated(Registration current) implements Removed {}

        record UnderWay() implements Removed {}

        record Unknown() implements Removed {}
    }
}
