package id.satudata.hub.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes, labels and aliases in alphabetical order, so that what begins with some letters is found by halving. */
final class NameIndex {

    private static final Pattern WORD = Pattern.compile("(?<=[\\s(/,&])[\\p{L}\\p{N}]");

    private final Entry[] entries;

    private NameIndex(Entry[] entries) {
        this.entries = entries;
    }

    static NameIndex of(List<Concept> concepts) {
        List<Entry> entries = new ArrayList<>();
        concepts.forEach(it -> add(it, entries));
        var sorted = entries.toArray(Entry[]::new);
        Arrays.sort(sorted, Comparator.comparing(Entry::name)); // stable: within a name, in the order of the list
        return new NameIndex(sorted);
    }

    /** The terms with a name that begins with the text, in the order of those names. */
    Stream<Concept> startingWith(String text) {
        return matching(text).filter(Entry::isWhole).map(Entry::concept).distinct();
    }

    /** The terms with a name in which some word, and what follows it, begins with the text. */
    Stream<Concept> containing(String text) {
        return matching(text).map(Entry::concept).distinct();
    }

    private Stream<Entry> matching(String text) {
        var prefix = Name.of(text);
        return prefix.isEmpty()
                ? Stream.empty()
                : Arrays.stream(entries, first(prefix), entries.length)
                        .takeWhile(it -> it.name().startsWith(prefix));
    }

    /** The place of the first name that does not come before the text. */
    private int first(String text) {
        var low = 0;
        var high = entries.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (entries[middle].name().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void add(Concept concept, List<Entry> entries) {
        var names = new ArrayList<String>();
        names.add(concept.code());
        names.addAll(concept.label().byLanguage().values());
        names.addAll(concept.aliases());
        var plain = names.stream().map(Name::of).distinct().toList();
        plain.forEach(it -> entries.add(new Entry(it, 0, concept)));
        for (var name : plain) {
            WORD.matcher(name)
                    .results()
                    .filter(it -> !plain.contains(name.substring(it.start())))
                    .forEach(it -> entries.add(new Entry(name, it.start(), concept)));
        }
    }

    /**
     * A name, or the end of one from some word on; an end shares the text of its name, since a list may have 90,000 terms.
     *
     * @param start where it begins in the whole name
     */
    private record Entry(String whole, int start, Concept concept) {

        String name() {
            return start == 0 ? whole : whole.substring(start);
        }

        boolean isWhole() {
            return start == 0;
        }
    }
}
