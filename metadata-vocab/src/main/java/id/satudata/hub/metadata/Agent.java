package id.satudata.hub.metadata;

import java.util.Optional;

/**
 * An organisation (foaf:Agent) responsible for a dataset.
 *
 * @param iri its own IRI where its source gave one
 * @param type its ADMS publisher type, such as LocalAuthority
 */
public record Agent(Optional<Iri> iri, LocalizedText name, Optional<Iri> type) {

    public static Agent named(String name) {
        return new Agent(Optional.empty(), LocalizedText.indonesian(name), Optional.empty());
    }
}
