package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: to which entries the records of a source belong. The key of a record names an entry of its own, unless the same dataset
 * was known before under another key or comes through another source, too.
 */
public interface Identities {

    /** Every record belongs to the entry of its own key, and nothing it says of itself changes that. */
    Identities BY_KEY = new Identities() {
        @Override
        public Map<String, EntryId> elsewhere(Source source, Collection<String> recordKeys) {
            return Map.of();
        }

        @Override
        public List<Standing> settle(RunId run, Source source, List<Mapped.Usable> records) {
            return records.stream()
                    .map(Standing.Speaks::new)
                    .map(Standing.class::cast)
                    .toList();
        }
    };

    /** Of these records of the source, those that are known to belong to another entry than that of their own key. */
    Map<String, EntryId> elsewhere(Source source, Collection<String> recordKeys);

    /**
     * Finds out to which entries the records of one page belong, and which of them speak for those; durable when it returns.
     *
     * @param records as they are described under the entries of their own keys
     * @return one standing a record, in the same order
     */
    List<Standing> settle(RunId run, Source source, List<Mapped.Usable> records);

    /** How a record stands to the entry it belongs to. */
    sealed interface Standing {

        /** It says what the entry says. */
        record Speaks(Mapped.Usable record) implements Standing {}

        /** Another source speaks for the entry, whose latest revision is this; the record shows only that it comes this way, too. */
        record Echoes(Mapped.Usable record, EntryId entry, long revision) implements Standing {}

        /** It must not touch any entry, for this reason. */
        record Barred(Mapped.Usable record, Finding finding) implements Standing {}
    }
}
