package id.satudata.hub.metadata;

/**
 * Texts without what no reader sees and what makes them look like others: characters that turn the direction of writing, spaces
 * without a width, byte order marks, soft hyphens, tags and letters that are drawn as nothing. The joiner and the non-joiner
 * stay, without which some scripts are misspelt, and the selectors of variants; a text of these and of spaces alone is empty.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, on bidirectional text spoofing</a>
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text without them; the same text where it has none. */
    public static String of(String text) {
        int first = firstHidden(text);
        if (first == text.length()) {
            return isOfCompanions(text) ? "" : text;
        }
        var visible = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints()
                .skip(text.codePointCount(0, first))
                .filter(it -> !isHidden(it))
                .forEach(visible::appendCodePoint);
        var seen = visible.toString();
        return seen.isBlank() || isOfCompanions(seen) ? "" : seen;
    }

    /** Whether the text has none of them. */
    public static boolean isAllOf(String text) {
        return firstHidden(text) == text.length() && !isOfCompanions(text);
    }

    private static int firstHidden(String text) {
        int i = 0;
        while (i < text.length() && !isHidden(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Whether it has nothing but what shows beside other characters only; plain blanks by themselves are none. */
    private static boolean isOfCompanions(String text) {
        var any = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var it = text.codePointAt(i);
            if (isCompanion(it)) {
                any = true;
            } else if (!Character.isWhitespace(it)) {
                return false;
            }
        }
        return any;
    }

    private static boolean isCompanion(int it) {
        return it == 0xA0 // spaces that do not break
                || it == 0x2007
                || it == 0x202F
                || it == 0x200C // non-joiner and joiner
                || it == 0x200D
                || isIn(it, 0x17B4, 0x17B5) // inherent vowels of Khmer
                || isIn(it, 0x180B, 0x180D) // selectors of variants
                || it == 0x180F
                || isIn(it, 0xFE00, 0xFE0F)
                || isIn(it, 0xE0100, 0xE01EF);
    }

    private static boolean isHidden(int it) {
        if (it < 0x34F) {
            return it == 0xAD; // soft hyphen; nearly all text ends here
        }
        return it == 0x34F // joiner of graphemes
                || it == 0x61C // Arabic letter mark
                || isIn(it, 0x115F, 0x1160) // fillers of Hangul
                || it == 0x180E // separator of Mongolian vowels
                || it == 0x200B // space without a width
                || isIn(it, 0x200E, 0x200F) // marks of direction
                || isIn(it, 0x202A, 0x202E) // embeddings and overrides
                || isIn(it, 0x2060, 0x206F) // word joiner, invisible operators, isolates
                || it == 0x2800 // Braille without a dot
                || it == 0x3164 // fillers of Hangul
                || it == 0xFEFF // byte order mark
                || it == 0xFFA0
                || isIn(it, 0xE0000, 0xE007F); // tags
    }

    private static boolean isIn(int it, int first, int last) {
        return it >= first && it <= last;
    }
}
