package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the pipeline: one run over one source.
 *
 * @param since what the source has changed at or after this moment is enough, where it can tell; all of it otherwise
 * @param retries the run whose refused records alone are tried again
 * @param only the keys of the records wanted; all of them when there are none
 * @param resumed whether the run was begun before and broke off
 */
public record HarvestOrder(
        RunId run, Source source, Optional<Instant> since, Optional<RunId> retries, Set<String> only, boolean resumed) {

    public HarvestOrder {
        only = Set.copyOf(only);
    }

    /** A new run over all that the source has. */
    public static HarvestOrder all(RunId run, Source source) {
        return new HarvestOrder(run, source, Optional.empty(), Optional.empty(), Set.of(), false);
    }

    /** The same over what changed since. */
    public HarvestOrder changedSince(Optional<Instant> moment) {
        return new HarvestOrder(run, source, moment, retries, only, resumed);
    }

    /** The same for these records alone, which an earlier run refused. */
    public HarvestOrder onlyFor(RunId refusing, Set<String> keys) {
        return new HarvestOrder(run, source, since, Optional.of(refusing), keys, resumed);
    }

    /** The same, going on where it broke off. */
    public HarvestOrder again() {
        return new HarvestOrder(run, source, since, retries, only, true);
    }

    /** Whether it is enough to hear that all of the source is as it was: not now and then, nor where some of it was taken already. */
    boolean mayBeToldUnchanged() {
        return since.isPresent() && only.isEmpty() && !resumed;
    }

    boolean wants(String recordKey) {
        return only.isEmpty() || only.contains(recordKey);
    }
}
