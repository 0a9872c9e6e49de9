package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The tag a text in a language carries: two letters where the language has them, else three. */
public final class LanguageTags {

    private final Map<String, String> shortened = new HashMap<>();

    public LanguageTags() {
        Arrays.stream(Locale.getISOLanguages())
                .filter(it -> it.length() == 2)
                .forEach(it -> shortened.put(threeLetters(it), Locale.of(it).getLanguage()));
    }

    private static String threeLetters(String two) {
        try {
            return Locale.of(two).getISO3Language();
        } catch (MissingResourceException none) {
            return two;
        }
    }

    public String of(Concept language) {
        var three = language.code().toLowerCase(Locale.ROOT);
        return shortened.getOrDefault(three, three);
    }
}
