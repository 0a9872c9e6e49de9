package id.satudata.hub.metadata;

import java.util.Optional;
import java.util.UUID;

/** The lasting identity of a catalogue entry; never changes, never names anything else. */
public record EntryId(UUID value) implements Comparable<EntryId> {

    /** The identity of the record a source knows by the given key: the same key of the same source is the same entry. */
    public static EntryId ofRecord(SourceId source, String recordKey) {
        return new EntryId(NameBasedUuid.of("entry", source.value(), recordKey));
    }

    public static Optional<EntryId> parse(String text) {
        try {
            var uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(new EntryId(uuid)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
