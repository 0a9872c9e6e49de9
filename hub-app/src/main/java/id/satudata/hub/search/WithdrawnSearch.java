package id.satudata.hub.search;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds entries that are out of sight but could come back, for staff only; no public door may hold a reference to it. */
public interface WithdrawnSearch {

    /** At most so many at once. */
    int LARGEST_SIZE = 100;

    /** As many may be skipped. */
    int LARGEST_OFFSET = 10_000;

    /**
     * Asks the internal index.
     *
     * @param words what staff typed; empty means everything, last removed first
     * @param offset hits to skip, 0 to {@value #LARGEST_OFFSET}
     * @param size hits wanted, 0 to {@value #LARGEST_SIZE}
     * @throws SearchUnavailable when Elasticsearch cannot answer now
     */
    Found search(String words, int offset, int size);

    /** One page of what was found. */
    record Found(long total, List<Withdrawn> page) {
        public Found {
            page = List.copyOf(page);
        }
    }

    /**
     * An entry out of sight.
     *
     * @param title what it was called last, Indonesian where there is such a title
     * @param state withdrawn by somebody, or closed by its source
     * @param changed when it was taken out of sight
     */
    record Withdrawn(
            EntryId entry, String name, String title, EntryState state, Optional<String> reason, Instant changed) {}
}
