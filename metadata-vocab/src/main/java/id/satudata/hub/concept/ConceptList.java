package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One controlled vocabulary, searchable by anything a source may write for a term. */
public final class ConceptList {

    private final String name;
    private final Iri scheme;
    private final LocalizedText title;
    private final List<Concept> concepts;
    private final Map<String, Concept> byName;

    private ConceptList(Builder builder) {
        this.name = builder.name;
        this.scheme = builder.scheme;
        this.title = builder.title;
        this.concepts = List.copyOf(builder.concepts);
        this.byName = Map.copyOf(builder.byName);
    }

    /** Its name in addresses, such as {@code urusan}. */
    public String name() {
        return name;
    }

    /** The IRI of the vocabulary (skos:ConceptScheme). */
    public Iri scheme() {
        return scheme;
    }

    public LocalizedText title() {
        return title;
    }

    /** All terms, in the order of their codes. */
    public List<Concept> all() {
        return concepts;
    }

    /** The term with this IRI, code, label or alias; letter case, spaces and dashes do not matter. */
    public Optional<Concept> find(String text) {
        var exact = byName.get(text);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(byName.get(Name.of(text)));
    }

    public Optional<Concept> byIri(Iri iri) {
        return find(iri.value());
    }

    /** Collects a vocabulary; where two terms share a name, the first keeps it. */
    static final class Builder {

        private final String name;
        private final Iri scheme;
        private final LocalizedText title;
        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, Concept> byName = new HashMap<>();

        Builder(String name, Iri scheme, LocalizedText title) {
            this.name = name;
            this.scheme = scheme;
            this.title = title;
        }

        void add(Concept concept) {
            concepts.add(concept);
            name(concept, concept.iri().value());
            concept.same().forEach(it -> name(concept, it.value()));
            name(concept, concept.code());
            concept.label().byLanguage().values().forEach(it -> name(concept, it));
            concept.aliases().forEach(it -> name(concept, it));
        }

        /** Adds a term that is only found by its IRI and its code; so thousands cost little. */
        void addByCode(Concept concept) {
            concepts.add(concept);
            byName.putIfAbsent(concept.iri().value(), concept);
            concept.same().forEach(it -> byName.putIfAbsent(it.value(), concept));
            byName.putIfAbsent(concept.code(), concept);
        }

        private void name(Concept concept, String said) {
            byName.putIfAbsent(Name.of(said), concept);
            byName.putIfAbsent(said, concept);
        }

        ConceptList build() {
            return new ConceptList(this);
        }
    }
}
