package id.satudata.hub.search;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * What the index answered.
 *
 * @param total how many entries match, exactly
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** One matching entry, with passages that show why it matches: plain text, matches between U+E000 and U+E001. */
    public record Hit(EntryId entry, List<String> passages) {
        public Hit {
            passages = List.copyOf(passages);
        }
    }

    /** One value of a facet: its key for filters, its label for readers, and how many matches have it. */
    public record FacetCount(String key, LocalizedText label, long count) {}
}
