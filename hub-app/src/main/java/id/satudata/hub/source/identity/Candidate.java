package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.Claims;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;

/**
 * A record whose entry is looked for.
 *
 * @param own the entry of its own key
 */
record Candidate(Mapped.Usable usable, EntryId own, Claims claims) {

    static Candidate of(Source source, Mapped.Usable usable) {
        return new Candidate(
                usable, EntryId.ofRecord(source.id(), usable.record().key()), Claims.of(usable.description()));
    }

    Description description() {
        return usable.description();
    }

    String key() {
        return usable.record().key();
    }

    /** The dataset's IRI at its source; empty where it has none. */
    String iri() {
        return description().identity().sourceIri().map(Iri::value).orElse("");
    }
}
