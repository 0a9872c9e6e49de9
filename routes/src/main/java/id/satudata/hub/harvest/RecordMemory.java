package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.ContentHash;
import java.util.Map;

/** Port: what records said when they were last handed in, so that one that says the same need not be read again. */
@FunctionalInterface
public interface RecordMemory {

    /** Remembers nothing: every record is read. */
    RecordMemory NONE = (source, fingerprints) -> Recollection.NOTHING;

    /**
     * What is remembered of some records of the source.
     *
     * @param fingerprints of each record, by its key
     */
    Recollection recall(Source source, Map<String, ContentHash> fingerprints);

    /** What is remembered of the records of one page. */
    interface Recollection {

        Recollection NOTHING = new Recollection() {
            @Override
            public boolean isUnchanged(String recordKey) {
                return false;
            }

            @Override
            public void remember(Map<String, Long> revisions) {}
        };

        /**
         * Whether handing the record in could only find that the catalogue says just this already, since neither the
         * record nor its entry nor any rule has changed since that was found before. In doubt it is not.
         */
        boolean isUnchanged(String recordKey);

        /**
         * Remembers records that were handed in since.
         *
         * @param revisions by the key of a record the revision that says what the record does; durable when this returns
         */
        void remember(Map<String, Long> revisions);
    }
}
