package id.satudata.hub.metadata;

import java.util.Optional;

/** Where to ask about a dataset (vcard:Organization): an office, not a person. */
public record ContactPoint(
        LocalizedText name, Optional<String> email, Optional<String> telephone, Optional<Iri> page) {}
