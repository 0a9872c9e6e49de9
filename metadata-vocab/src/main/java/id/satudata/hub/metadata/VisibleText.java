package id.satudata.hub.metadata;

/**
 * Texts without what no reader sees and what makes them look like others: characters that turn the direction of writing, spaces
 * without a width, byte order marks and soft hyphens. The joiner and the non-joiner stay, without which some scripts are
 * misspelt.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, on bidirectional text spoofing</a>
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text without them; the same text where it has none. */
    public static String of(String text) {
        int first = firstHidden(text);
        if (first == text.length()) {
            return text;
        }
        var visible = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first + 1; i < text.length(); i++) {
            if (!isHidden(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    /** Whether the text has none of them. */
    public static boolean isAllOf(String text) {
        return firstHidden(text) == text.length();
    }

    private static int firstHidden(String text) {
        int i = 0;
        while (i < text.length() && !isHidden(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHidden(char c) {
        return c == 0xAD // soft hyphen
                || c == 0x61C // Arabic letter mark
                || c == 0x200B // space without a width
                || c == 0x200E // marks of direction
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E) // embeddings and overrides
                || (c >= 0x2060 && c <= 0x206F) // word joiner, invisible operators, isolates
                || c == 0xFEFF; // byte order mark
    }
}
