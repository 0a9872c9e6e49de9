package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One term of a controlled vocabulary (skos:Concept).
 *
 * @param iri what it is written as in RDF; a region that GeoNames knows goes by its GeoNames IRI
 * @param scheme the vocabulary it belongs to
 * @param code its notation there, such as {@code 2.12}, {@code ANNUAL} or {@code 51.08}
 * @param definition what it means; empty where the label says it all (skos:definition)
 * @param aliases what sources also call it (skos:altLabel)
 * @param same other IRIs for the same term (skos:exactMatch)
 * @param matches terms of other vocabularies that it falls under or goes with (skos:broadMatch, skos:relatedMatch)
 * @param related those of the matches that it only goes with (skos:relatedMatch)
 * @param broader the term above it in its own vocabulary, such as a regency's province
 * @param validity when it may be used
 */
public record Concept(
        Iri iri,
        Iri scheme,
        String code,
        LocalizedText label,
        LocalizedText definition,
        List<String> aliases,
        List<Iri> same,
        List<Iri> matches,
        List<Iri> related,
        Optional<Iri> broader,
        Validity validity) {

    public Concept {
        aliases = List.copyOf(aliases);
        same = List.copyOf(same);
        matches = List.copyOf(matches);
        related = List.copyOf(related);
    }

    /** A term all of whose matches are terms it falls under. */
    public Concept(
            Iri iri,
            Iri scheme,
            String code,
            LocalizedText label,
            LocalizedText definition,
            List<String> aliases,
            List<Iri> same,
            List<Iri> matches,
            Optional<Iri> broader,
            Validity validity) {
        this(iri, scheme, code, label, definition, aliases, same, matches, List.of(), broader, validity);
    }
}
