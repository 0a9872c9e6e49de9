package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** Whether two descriptions can be of one dataset, by the words in them, whatever their case and punctuation. */
final class Likeness {

    private Likeness() {}

    /** Neither title nor publisher is the same. */
    static boolean isContradicted(Description one, Description other) {
        return !sameTitle(one, other) && Collections.disjoint(publishers(one), publishers(other));
    }

    static boolean sameTitle(Description one, Description other) {
        return !Collections.disjoint(titles(one), titles(other));
    }

    static Set<String> titles(Description it) {
        return plain(it.wording().title());
    }

    static Set<String> publishers(Description it) {
        return plain(it.responsibility().publisher().map(Agent::name).orElse(LocalizedText.NONE));
    }

    private static Set<String> plain(LocalizedText text) {
        return text.byLanguage().values().stream()
                .map(it -> it.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(it -> !it.isEmpty())
                .collect(toSet());
    }
}
