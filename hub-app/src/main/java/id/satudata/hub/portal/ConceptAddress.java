package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;

/**
 * What the address of a page of terms says besides its path; what makes no sense in it is left out.
 *
 * @param words what the reader looks for
 * @param page counted from 1
 */
record ConceptAddress(String words, int page) {

    static final int PAGE_SIZE = 50;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final int LONGEST_WORDS = 200;

    static ConceptAddress of(String q, String page) {
        var words = CONTROLS.matcher(q).replaceAll(" ").strip();
        return new ConceptAddress(
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    /** The same on another page, at that path. */
    String at(String path, long number) {
        var query = (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, UTF_8))
                + (number > 1 ? "&page=" + number : "");
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }
}
