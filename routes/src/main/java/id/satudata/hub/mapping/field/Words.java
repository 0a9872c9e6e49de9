package id.satudata.hub.mapping.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short text in one spelling: lower case, one form of every character, single spaces, nothing invisible. */
final class Words {

    private Words() {}

    /** The text in that spelling; empty where it is longer than any value a rule understands. */
    static String plain(String text, int longest) {
        var trimmed = text.strip();
        if (trimmed.length() > longest) {
            return "";
        }
        var form = Normalizer.isNormalized(trimmed, Normalizer.Form.NFKC)
                ? trimmed
                : Normalizer.normalize(trimmed, Normalizer.Form.NFKC);
        var plain = new StringBuilder(form.length());
        form.toLowerCase(Locale.ROOT).codePoints().forEach(it -> append(plain, it));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (!isInvisible(character)) {
            plain.appendCodePoint(character);
        }
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Runs of letters, runs of digits, and every other character by itself. */
    static List<String> tokens(String plain) {
        var tokens = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= plain.length(); i++) {
            if (i == plain.length()
                    || kind(plain.charAt(i)) == 0
                    || kind(plain.charAt(i)) != kind(plain.charAt(i - 1))) {
                var token = plain.substring(start, i);
                if (!token.isBlank()) {
                    tokens.add(token);
                }
                start = i;
            }
        }
        return tokens;
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return Character.isLetter(c) ? 2 : 0;
    }

    static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(it -> it >= '0' && it <= '9');
    }
}
