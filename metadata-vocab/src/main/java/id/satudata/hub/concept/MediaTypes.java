package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media types as the IRIs the IANA registry gives them. */
final class MediaTypes {

    private static final String REGISTRY = "https://www.iana.org/assignments/media-types/";
    private static final Pattern ADDRESS = Pattern.compile("^https?://www\\.iana\\.org/assignments/media-types/");
    private static final Pattern FORM = Pattern.compile(
            "(?:application|audio|font|image|message|model|multipart|text|video)/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}");

    private MediaTypes() {}

    /** The media type in the text, its parameters left out. */
    static Optional<Iri> parse(String text) {
        var type = ADDRESS.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        var end = type.indexOf(';');
        var bare = (end < 0 ? type : type.substring(0, end)).strip();
        return FORM.matcher(bare).matches() ? Iri.parse(REGISTRY + bare) : Optional.empty();
    }
}
