package id.satudata.hub.mapping.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Months by the names Indonesian and English texts give them. */
final class Months {

    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "february", "pebruari", "feb", "peb"),
            List.of("maret", "march", "mar", "mrt"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "agt", "agst", "ags", "aug"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nopember", "nov", "nop"),
            List.of("desember", "december", "des", "dec"));
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The number of the month, 0 where the word names none. */
    static int of(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (var name : NAMES.get(i)) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
