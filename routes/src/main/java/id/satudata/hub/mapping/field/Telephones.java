package id.satudata.hub.mapping.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Telephone numbers of Indonesia as the international number behind {@code tel:} (RFC 3966), several in one field. */
public final class Telephones {

    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("[;,/]| dan | atau | & ");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:tel:|(?:no\\.? ?)?(?:telepon|telp\\.?|tlp\\.?|telpon|phone|hp|wa|whatsapp|fax|faks\\.?)(?: ?\\(wa\\))?[ .:]*)");
    private static final Pattern EXTENSION = Pattern.compile(" ?(?:ext|eks)\\.? ?(\\d{1,6})$");
    private static final Set<String> SHORT =
            Set.of("110", "112", "113", "115", "117", "118", "119", "129", "123", "108");

    private Telephones() {}

    /** The numbers in the text, none where a part of it is no number with its area code. */
    public static List<String> all(String text) {
        var plain = Words.plain(text, LONGEST);
        var numbers = new ArrayList<String>();
        for (var part : BETWEEN.split(plain, -1)) {
            var number = number(LABEL.matcher(part.strip()).replaceFirst("").strip());
            if (number.isEmpty()) {
                return List.of();
            }
            numbers.add(number);
        }
        return numbers.stream().distinct().toList();
    }

    /** Whether it is a mobile number, as persons have one. */
    public static boolean isMobile(String number) {
        return number.startsWith("+628");
    }

    private static String number(String written) {
        var extension = EXTENSION.matcher(written);
        if (extension.find()) {
            var main = international(written.substring(0, extension.start()));
            return main.isEmpty() ? "" : main + ";ext=" + extension.group(1);
        }
        return international(written);
    }

    private static String international(String written) {
        var digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" ().-–+".indexOf(c) < 0 || (c == '+' && i > 0)) {
                return "";
            }
        }
        return national(digits.toString(), written.strip().startsWith("+"));
    }

    private static String national(String digits, boolean international) {
        if (SHORT.contains(digits)) {
            return digits + ";phone-context=+62";
        }
        if (international) {
            var number = digits.startsWith("620") ? "62" + digits.substring(3) : digits;
            return isLong(number, 15) ? '+' + number : "";
        }
        if (digits.startsWith("62")) {
            return isLong(digits, 14) ? '+' + digits : "";
        }
        return digits.startsWith("0") && isLong(digits, 13) && digits.charAt(1) != '0'
                ? "+62" + digits.substring(1)
                : "";
    }

    private static boolean isLong(String digits, int longest) {
        return digits.length() >= 8 && digits.length() <= longest;
    }
}
