package id.satudata.hub.connector;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.satudata.hub.egress.EgressResponse;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a server recognises the document it handed out last.
 *
 * @param etag as it wrote it; one that is not well-formed is left out
 * @param lastModified as it wrote it; what is no such time is left out
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8">RFC 9110, validator fields</a>
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    /** Nothing by which anything is recognised. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    public static final int LONGEST = 300;

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]*\"");

    /** How servers call the packed variant of what they call without this: they compare it so, or only without it. */
    private static final Pattern PACKED = Pattern.compile("(--gzip|-gzip|;gzip)\"$");

    public Validators {
        etag = etag.map(String::strip)
                .filter(it -> isShort(it) && ENTITY_TAG.matcher(it).matches());
        lastModified = lastModified.map(String::strip).filter(it -> isShort(it) && isTime(it));
    }

    /** Those of an answer. */
    public static Validators of(EgressResponse response) {
        return new Validators(response.etag(), response.lastModified());
    }

    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }

    /** Headers that ask for the document only if it is another one. */
    public Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        etag.ifPresent(it -> headers.put("If-None-Match", variants(it)));
        lastModified.ifPresent(it -> headers.put("If-Modified-Since", it));
        return headers;
    }

    /** Whether the answer says that the document is still the same; nobody who did not ask is told so. */
    public boolean stillHoldBy(EgressResponse response) {
        return !isEmpty() && response.isNotModified();
    }

    private static String variants(String etag) {
        var all = new LinkedHashSet<String>();
        all.add(etag);
        all.add(PACKED.matcher(etag).replaceFirst("\""));
        return String.join(", ", all);
    }

    private static boolean isShort(String value) {
        return value.length() <= LONGEST && US_ASCII.newEncoder().canEncode(value);
    }

    private static boolean isTime(String value) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
