package id.satudata.hub.metadata;

import java.util.regex.Pattern;

/**
 * What somebody else said, such as a remote server, fit to stand in a reason, a log or a terminal: one line that neither moves the
 * cursor nor turns the direction of writing nor goes on for ever.
 */
public final class PlainLine {

    private static final int LONGEST = 1_000;

    /** Controls and the ends of lines and paragraphs; the blanks that indent the next line go with them. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]++ *+");

    private PlainLine() {}

    /** The text without controls, which become blanks, and without what is not {@linkplain VisibleText visible}; shortened. */
    public static String of(String text) {
        var line = VisibleText.of(BREAKS.matcher(text).replaceAll(" ")).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
