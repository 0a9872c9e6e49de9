package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import java.util.Optional;

/** Whether a source used its own words for a term: its address, code or label, and what only machines write, need no note. */
public final class OwnWords {

    private static final int LONGEST_CODE = 4;

    private OwnWords() {}

    /** What to tell that a text was read as; nothing where there is nothing to tell. */
    public static Optional<String> note(String text, Concept concept) {
        var raw = text.strip();
        return isCode(raw) || isNamed(raw, concept)
                ? Optional.empty()
                : concept.label().in("id").or(() -> Optional.of(concept.code()));
    }

    private static boolean isNamed(String raw, Concept concept) {
        var spaced = spaced(raw);
        return spaced.equalsIgnoreCase(spaced(concept.code()))
                || concept.label().byLanguage().values().stream().anyMatch(spaced::equalsIgnoreCase)
                || concept.label().byLanguage().values().stream().anyMatch(raw::equalsIgnoreCase);
    }

    private static String spaced(String raw) {
        return raw.replace('_', ' ').replace('-', ' ');
    }

    /** Parameters of a media type may stand apart. */
    private static boolean isCode(String text) {
        var parameters = text.indexOf("; ");
        var raw = parameters < 0 ? text : text.substring(0, parameters);
        if (raw.length() <= LONGEST_CODE && !isDigit(raw)) {
            return true;
        }
        boolean sign = false;
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c <= ' ') {
                return false;
            }
            sign |= "/._:;".indexOf(c) >= 0 || (c >= '0' && c <= '9') || (c == '-' && raw.length() <= 8);
        }
        return sign && !isDigit(raw);
    }

    /** A bare figure stands for a term only by agreement. */
    private static boolean isDigit(String raw) {
        return raw.length() == 1 && raw.charAt(0) >= '0' && raw.charAt(0) <= '9';
    }
}
