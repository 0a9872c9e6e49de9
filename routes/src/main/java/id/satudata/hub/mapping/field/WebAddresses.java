package id.satudata.hub.mapping.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Iri;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses data can be fetched from: absolute, http, https or ftp, with a host. */
public final class WebAddresses {

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:https?|ftps?)://[^\\s/?#@:]+(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7F-\\x9F]+");

    private WebAddresses() {}

    /** The address in the text; spaces and the like inside it are percent-encoded, as browsers do. */
    public static Optional<Iri> read(String text) {
        var raw = text.strip();
        if (!FORM.matcher(raw).matches()) {
            return Optional.empty();
        }
        return Iri.parse(FORBIDDEN
                .matcher(raw)
                .replaceAll(it -> Matcher.quoteReplacement(
                        URLEncoder.encode(it.group(), UTF_8).replace("+", "%20"))));
    }
}
