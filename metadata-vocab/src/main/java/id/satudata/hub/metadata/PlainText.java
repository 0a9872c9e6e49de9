package id.satudata.hub.metadata;

import java.util.Set;

/** Whether what somebody wrote is text that every page, log and format can show as it is. */
public final class PlainText {

    private static final Set<Integer> BREAKS = Set.of((int) '\n', (int) '\r', (int) '\t');

    private PlainText() {}

    /** Without control characters and halves of characters. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(PlainText::isShown);
    }

    /** The same, but for line breaks and tabs. */
    public static boolean isText(String text) {
        return text.codePoints().allMatch(it -> isShown(it) || BREAKS.contains(it));
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
