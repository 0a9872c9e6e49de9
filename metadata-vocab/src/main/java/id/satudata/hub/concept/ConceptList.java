package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** One controlled vocabulary, searchable by anything a source may write for a term. */
public final class ConceptList {

    private final String name;
    private final Iri scheme;
    private final LocalizedText title;
    private final LocalizedText description;
    private final String version;
    private final List<Concept> concepts;
    private final Map<String, Concept> byName;
    private final Map<String, Concept> byCode;
    private final Hierarchy hierarchy;
    private final NameIndex names;

    private ConceptList(Builder builder) {
        this.name = builder.name;
        this.scheme = builder.scheme;
        this.title = builder.title;
        this.description = builder.description;
        this.version = "%d-%08x".formatted(builder.concepts.size(), builder.sum.getValue());
        this.concepts = List.copyOf(builder.concepts);
        this.byName = Map.copyOf(builder.byName);
        this.byCode = Map.copyOf(builder.byCode);
        this.hierarchy = Hierarchy.of(concepts, it -> byName.get(it.value()));
        this.names = NameIndex.of(concepts);
    }

    /** Its name in addresses, such as {@code urusan}. */
    public String name() {
        return name;
    }

    /** Where the hub shows it. */
    public String path() {
        return "/ref/" + name;
    }

    /** Where the hub shows one of its terms; codes are made of what a path may hold. */
    public String path(Concept concept) {
        return path() + "/" + concept.code();
    }

    /** The IRI of the vocabulary (skos:ConceptScheme). */
    public Iri scheme() {
        return scheme;
    }

    public LocalizedText title() {
        return title;
    }

    /** What it holds and where that is laid down; may be empty. */
    public LocalizedText description() {
        return description;
    }

    /** Changes whenever one of its terms does. */
    public String version() {
        return version;
    }

    /** All terms, in the list's own order: that of the codes where it has no other. */
    public List<Concept> all() {
        return concepts;
    }

    /** The terms with none above them in this list, in its order. */
    public List<Concept> top() {
        return hierarchy.top();
    }

    /** The terms directly below this one, in the list's order. */
    public List<Concept> narrower(Concept concept) {
        return hierarchy.below(concept);
    }

    /** The terms above this one, the topmost first. */
    public List<Concept> above(Concept concept) {
        return hierarchy.above(concept);
    }

    /** The term with this IRI, code, label or alias; letter case, spaces and dashes do not matter. */
    public Optional<Concept> find(String text) {
        var exact = byName.get(text);
        return exact != null ? Optional.of(exact) : named(Name.of(text));
    }

    /** The term with exactly this code. */
    public Optional<Concept> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Concept> byIri(Iri iri) {
        return find(iri.value());
    }

    /** The terms with a code, label or alias that begins with the text, in the order of those names. */
    public Stream<Concept> startingWith(String text) {
        return names.startingWith(text);
    }

    /** The term of that name first, then those with a code, label or alias in which a word begins with the text. */
    public Stream<Concept> search(String text) {
        return Stream.concat(find(text).stream(), names.containing(text)).distinct();
    }

    Optional<Concept> named(String plainName) {
        return Optional.ofNullable(byName.get(plainName));
    }

    /** Collects a vocabulary; where two terms share a name, the first keeps it. */
    static final class Builder {

        private final String name;
        private final Iri scheme;
        private final LocalizedText title;
        private LocalizedText description = LocalizedText.NONE;
        private final CRC32 sum = new CRC32();
        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, Concept> byName = new HashMap<>();
        private final Map<String, Concept> byCode = new HashMap<>();

        Builder(String name, Iri scheme, LocalizedText title) {
            this.name = name;
            this.scheme = scheme;
            this.title = title;
        }

        void describe(LocalizedText text) {
            description = text;
        }

        void add(Concept concept) {
            collect(concept);
            name(concept, concept.iri().value());
            concept.same().forEach(it -> name(concept, it.value()));
            name(concept, concept.code());
            concept.label().byLanguage().values().forEach(it -> name(concept, it));
            concept.aliases().forEach(it -> name(concept, it));
        }

        /** Adds a term that a source can only mean by its IRI or code; its name may be looked up, but names too many. */
        void addByCode(Concept concept) {
            collect(concept);
            byName.putIfAbsent(concept.iri().value(), concept);
            concept.same().forEach(it -> byName.putIfAbsent(it.value(), concept));
            byName.putIfAbsent(concept.code(), concept);
        }

        private void collect(Concept concept) {
            concepts.add(concept);
            byCode.putIfAbsent(concept.code(), concept);
            sum.update(concept.toString().getBytes(StandardCharsets.UTF_8));
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
