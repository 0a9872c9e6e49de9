package id.satudata.hub.search;

import java.util.List;
import java.util.Set;

/**
 * A question to the index.
 *
 * @param words what people typed; empty means everything
 * @param offset hits to skip, from 0
 * @param size hits wanted, 0 to {@value #LARGEST_SIZE}
 * @param facets facets to count
 * @param facetSize values counted for each facet, 1 to 1,000
 * @param language language of the reader, {@code id} or {@code en}
 * @param condition what entries must be like besides; {@link Condition#EVERY_ENTRY} for readers' searches
 */
public record SearchQuery(
        String words,
        List<Filter> filters,
        Sort sort,
        long offset,
        int size,
        Set<Facet> facets,
        int facetSize,
        String language,
        Condition condition) {

    public static final int LARGEST_SIZE = 1_000;

    /** In which order hits come; every order ends with the entry's identity, so that pages never overlap. */
    public enum Sort {
        RELEVANCE,
        NEWEST_CHANGE,
        OLDEST_CHANGE,
        TITLE,
        NAME,
        IDENTITY
    }

    /** Hits must have (or, excluded, must not have) one of the values. */
    public record Filter(Facet facet, Set<String> values, boolean excluded) {
        public Filter {
            values = Set.copyOf(values);
        }
    }

    public SearchQuery {
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        if (offset < 0 || size < 0 || size > LARGEST_SIZE || facetSize < 1 || facetSize > 1_000) {
            throw new IllegalArgumentException("Offset, size or facet size out of bounds");
        }
    }

    /** A reader's search, without a further condition. */
    public SearchQuery(
            String words,
            List<Filter> filters,
            Sort sort,
            long offset,
            int size,
            Set<Facet> facets,
            int facetSize,
            String language) {
        this(words, filters, sort, offset, size, facets, facetSize, language, Condition.EVERY_ENTRY);
    }
}
