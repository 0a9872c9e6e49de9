package id.satudata.hub.metadata;

import java.util.Comparator;
import java.util.List;

/** Lists apart from those who have them: whose class initialises first must not matter. */
final class Ordered {

    private Ordered() {}

    /** One order whatever the order of the source, and no repeats. */
    static <T> List<T> of(List<T> all) {
        return all.size() < 2
                ? List.copyOf(all)
                : all.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList();
    }
}
