package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.util.List;
import java.util.Map;

/** The passages that show why an entry was found. */
final class Passages {

    /** Stands before a match. */
    static final String START = "\uE000";

    /** Stands after a match. */
    static final String END = "\uE001";

    private static final int LENGTH = 160;
    private static final int MOST = 3;
    private static final List<String> FIELDS =
            List.of("description", "title", "columns", "distributions", "keywords.text", "organizationName.text");

    private Passages() {}

    static Highlight asked() {
        return Highlight.of(it -> {
            FIELDS.forEach(field -> it.fields(field, asIs -> asIs));
            return it.preTags(START).postTags(END).fragmentSize(LENGTH).numberOfFragments(2);
        });
    }

    static List<String> of(Map<String, List<String>> highlighted) {
        return FIELDS.stream()
                .flatMap(it -> highlighted.getOrDefault(it, List.of()).stream())
                .limit(MOST)
                .toList();
    }
}
