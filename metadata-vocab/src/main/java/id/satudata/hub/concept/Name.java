package id.satudata.hub.concept;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many spellings of one name together: letter case, spaces, dashes, http or https. */
final class Name {

    private static final Pattern GAPS = Pattern.compile("[\\s_\\u2010-\\u2015-]+");
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final int LONGEST = 500;

    private Name() {}

    static String of(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        var plain = Normalizer.normalize(cut, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var address = SCHEME.matcher(plain);
        return address.find()
                ? withoutEnd(plain.substring(address.end()))
                : GAPS.matcher(plain).replaceAll(" ");
    }

    private static String withoutEnd(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
