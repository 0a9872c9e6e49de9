package id.satudata.hub.metadata;

import java.util.Optional;

/**
 * The hub's own address space: every IRI it mints starts with the one configured public address.
 *
 * @param base public address of the hub without a trailing slash, such as {@code https://data.bulelengkab.go.id}
 */
public record IriSpace(Iri base) {

    private static final String DATASET = "/dataset/";

    public IriSpace {
        if (base.value().endsWith("/")) {
            throw new IllegalArgumentException("The public address has no trailing slash: " + base);
        }
    }

    public Iri catalog() {
        return at("/catalog");
    }

    public Iri entry(EntryId id) {
        return at(DATASET + id);
    }

    /** The entry an IRI of this space names, if it names one. */
    public Optional<EntryId> entryOf(Iri iri) {
        var prefix = base.value() + DATASET;
        return iri.value().startsWith(prefix)
                ? EntryId.parse(iri.value().substring(prefix.length()))
                : Optional.empty();
    }

    public Iri distribution(EntryId entry, DistributionId id) {
        return at(DATASET + entry + "/resource/" + id);
    }

    public Iri at(String path) {
        return Iri.of(base.value() + path);
    }
}
