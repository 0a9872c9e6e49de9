package id.satudata.hub.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values for a list in a statement, which may be only so long. */
final class ListParameter {

    private static final int LONGEST = 1_000;

    private ListParameter() {}

    /** Each value once, in lists of the length that may be. */
    static List<List<String>> chunks(Collection<?> values) {
        var texts = values.stream().distinct().map(Object::toString).toList();
        var chunks = new ArrayList<List<String>>();
        for (int from = 0; from < texts.size(); from += LONGEST) {
            chunks.add(texts.subList(from, Math.min(from + LONGEST, texts.size())));
        }
        return chunks;
    }
}
