package id.satudata.hub.mapping.field.unit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes lists apart: numbered, one a line, between semicolons, then between commas and words such as dan. */
final class Items {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:1|a)[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s,;]))(?:\\d{1,2}|[a-z])[.)]\\s");
    private static final Pattern STRONG = Pattern.compile("[;\\r\\n|]|(?:^|(?<=\\s))[•·]\\s");
    private static final Pattern WEAK = Pattern.compile(
            "(?<!\\d),|,(?!\\d)|(?<=\\w)(?<!\\brp)(?<!\\bkab)\\.\\s|&|(?<=\\s)(?:dan/atau|dan|atau|serta|and|or)(?=\\s)"
                    + "|(?<![^\\s,])(?:dsb|dll|dst|etc)\\b\\.?",
            Pattern.CASE_INSENSITIVE);

    private Items() {}

    /** The items between marks that always part. */
    static List<String> strong(String text) {
        return NUMBERED.matcher(text).matches()
                ? NUMBER.splitAsStream(text).flatMap(Items::parted).toList()
                : parted(text).toList();
    }

    /** The items between marks that part unless they belong to a name. */
    static List<String> weak(String item) {
        return said(WEAK.splitAsStream(item)).toList();
    }

    private static Stream<String> parted(String text) {
        return said(STRONG.splitAsStream(text));
    }

    private static Stream<String> said(Stream<String> items) {
        return items.map(String::strip).filter(it -> !Names.normal(it).isEmpty());
    }
}
