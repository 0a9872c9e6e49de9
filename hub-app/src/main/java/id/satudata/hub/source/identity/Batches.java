package id.satudata.hub.source.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Portions that a statement takes at once. */
final class Batches {

    private static final int LARGEST = 500;

    private Batches() {}

    /** All that is found portion by portion; nothing is asked for nothing. */
    static <T, R> List<R> all(Collection<T> items, Function<List<T>, List<R>> find) {
        var list = List.copyOf(items);
        var found = new ArrayList<R>();
        for (int from = 0; from < list.size(); from += LARGEST) {
            found.addAll(find.apply(list.subList(from, Math.min(from + LARGEST, list.size()))));
        }
        return found;
    }
}
