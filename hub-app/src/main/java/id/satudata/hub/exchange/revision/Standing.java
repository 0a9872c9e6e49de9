package id.satudata.hub.exchange.revision;

import id.satudata.hub.revision.EntryHead;
import java.time.Instant;
import java.util.Locale;

/**
 * Where a dataset stands.
 *
 * @param entry its lasting identity
 * @param address its IRI
 * @param state {@code visible}; for managers also {@code closed}, {@code withdrawn}, {@code purged} or {@code deleted}
 * @param number how many revisions it has
 * @param sequence position of the latest in the log
 */
record Standing(
        String entry,
        String name,
        String address,
        String state,
        int number,
        long sequence,
        Instant created,
        Instant changed) {

    static Standing of(EntryHead head, String address) {
        return new Standing(
                head.entry().toString(),
                head.name(),
                address,
                head.state().name().toLowerCase(Locale.ROOT),
                head.number(),
                head.latest().value(),
                head.created(),
                head.changed());
    }
}
