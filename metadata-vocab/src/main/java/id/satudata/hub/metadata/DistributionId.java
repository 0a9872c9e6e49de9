package id.satudata.hub.metadata;

import java.util.UUID;

/** The lasting identity of one distribution, unique over the whole catalogue. */
public record DistributionId(UUID value) {

    /** The identity of the distribution an entry's source knows by the given key (its id, its IRI, else its address). */
    public static DistributionId of(EntryId entry, String distributionKey) {
        return new DistributionId(NameBasedUuid.of("distribution", entry.toString(), distributionKey));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
