package id.satudata.hub.concept;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people read codes: {@code 2} before {@code 10}. */
final class CodeOrder {

    static final Comparator<String> NATURAL =
            Comparator.comparing(CodeOrder::padded).thenComparing(it -> it);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String ZEROS = "000000000";

    private CodeOrder() {}

    private static String padded(String code) {
        return NUMBER.matcher(code).replaceAll(it -> ZEROS.substring(it.group().length()) + it.group());
    }
}
