package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Optional;

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
        Optional<String> regionCode) {}
