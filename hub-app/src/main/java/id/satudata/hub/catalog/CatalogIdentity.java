package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the catalogue introduces itself, on its pages and in its exports.
 *
 * @param iri the catalogue's own IRI
 * @param publisher the government that publishes the catalogue
 * @param contactEmail where to ask about the catalogue
 * @param regionCode Kemendagri code of the region it is about, such as {@code 51.08}
 */
public record CatalogIdentity(
        Iri iri,
        LocalizedText title,
        LocalizedText description,
        String publisher,
        Optional<String> contactEmail,
        Optional<String> regionCode) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    /**
     * Where to write to about the catalogue: the contact, or else the role address that every site should have.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc2142#section-5">RFC 2142</a>
     */
    public String email() {
        var host = URI.create(iri.value()).getHost();
        return contactEmail
                .filter(it -> ADDRESS.matcher(it).matches())
                .orElse("webmaster@" + (host.contains(".") ? host : host + ".invalid"));
    }
}
