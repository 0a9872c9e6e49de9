package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One controlled vocabulary, searchable by anything a source may write for a term. */
public final class ConceptList {

    private final List<Concept> concepts;
    private final Map<String, Concept> byName;

    private ConceptList(List<Concept> concepts, Map<String, Concept> byName) {
        this.concepts = List.copyOf(concepts);
        this.byName = Map.copyOf(byName);
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

        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, Concept> byName = new HashMap<>();

        void add(Concept concept, List<String> aliases) {
            concepts.add(concept);
            name(concept, concept.iri().value());
            concept.same().forEach(it -> name(concept, it.value()));
            name(concept, concept.code());
            concept.label().byLanguage().values().forEach(it -> name(concept, it));
            aliases.forEach(it -> name(concept, it));
        }

        private void name(Concept concept, String name) {
            byName.putIfAbsent(Name.of(name), concept);
            byName.putIfAbsent(name, concept);
        }

        ConceptList build() {
            return new ConceptList(concepts, byName);
        }
    }
}
