package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.VisibleText;
import java.util.regex.Pattern;

/** Texts without what no reader can see and no syntax can carry. */
public final class Texts {

    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Texts() {}

    public static boolean hasControlCharacters(String text) {
        return !isPlain(text)
                && (!VisibleText.isAllOf(text) || CONTROL.matcher(text).find());
    }

    /** Nearly every text is: letters, signs and single line ends, which no expression need be asked about. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || c >= 0xD800) {
                return false;
            }
        }
        return VisibleText.isAllOf(text);
    }

    /** The text without control characters and what else is not to be seen, its ends stripped, its lines ended alike. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        return LINE_END.matcher(CONTROL.matcher(VisibleText.of(text)).replaceAll(""))
                .replaceAll("\n")
                .strip();
    }

    /** The clean text on one line. */
    public static String oneLine(String text) {
        var clean = clean(text);
        boolean spaced = clean.indexOf("  ") < 0 && clean.chars().allMatch(it -> it == ' ' || it > ' ');
        return spaced ? clean : GAP.matcher(clean).replaceAll(" ");
    }

    /** At most so many characters, the last an ellipsis where something was cut. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
