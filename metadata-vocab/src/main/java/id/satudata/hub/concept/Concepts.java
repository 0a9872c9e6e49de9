package id.satudata.hub.concept;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The controlled vocabularies: what a source wrote, as IRI, code, label or alias, becomes a term. Parsed once; thread-safe. */
public final class Concepts {

    /** Every bundled vocabulary, by its name in addresses. */
    private final Map<String, ConceptList> lists = Stream.of(
                    "access-right",
                    "data-theme",
                    "file-type",
                    "frequency",
                    "language",
                    "licence",
                    "perangkat-daerah",
                    "urusan",
                    "wilayah")
            .map(SkosFile::read)
            .collect(toMap(ConceptList::name, it -> it, (one, _) -> one, TreeMap::new));

    private final ConceptList euThemes = bundled("data-theme");
    private final ConceptList affairs = bundled("urusan");
    private final ConceptList frequencies = bundled("frequency");
    private final ConceptList accessRights = bundled("access-right");
    private final ConceptList licences = bundled("licence");
    private final ConceptList formats = bundled("file-type");
    private final ConceptList languages = bundled("language");
    private final ConceptList regions = bundled("wilayah");
    private final ConceptList agencies = bundled("perangkat-daerah");

    /** All vocabularies, in the order of their names. */
    public Collection<ConceptList> lists() {
        return Collections.unmodifiableCollection(lists.values());
    }

    /** The vocabulary of this name, such as {@code urusan}. */
    public Optional<ConceptList> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    private ConceptList bundled(String name) {
        return list(name).orElseThrow(() -> new IllegalStateException("No bundled vocabulary " + name));
    }

    /** A government affair (urusan) or an EU data theme; affairs, which are finer, go first. */
    public Optional<Concept> theme(String text) {
        return affairs.find(text).or(() -> euThemes.find(text));
    }

    public Optional<Concept> frequency(String text) {
        return frequencies.find(text);
    }

    public Optional<Concept> access(String text) {
        return accessRights.find(text);
    }

    public Optional<Concept> licence(String text) {
        return licences.find(text);
    }

    public Optional<Concept> format(String text) {
        return formats.find(text);
    }

    public Optional<Concept> language(String text) {
        return languages.find(text);
    }

    public Optional<Concept> region(String text) {
        return regions.find(text);
    }

    /** The IANA media type's IRI for a media type, a file format or such an IRI. */
    public Optional<Iri> mediaType(String text) {
        return MediaTypes.parse(text)
                .or(() -> format(text).flatMap(it -> it.matches().stream().findFirst()));
    }

    public Optional<Concept> byIri(Iri iri) {
        return lists.values().stream().flatMap(it -> it.byIri(iri).stream()).findFirst();
    }

    public ConceptList affairs() {
        return affairs;
    }

    public ConceptList euThemes() {
        return euThemes;
    }

    public ConceptList frequencies() {
        return frequencies;
    }

    public ConceptList accessRights() {
        return accessRights;
    }

    public ConceptList licences() {
        return licences;
    }

    public ConceptList formats() {
        return formats;
    }

    public ConceptList languages() {
        return languages;
    }

    /** The usual agencies of local governments. */
    public ConceptList agencies() {
        return agencies;
    }

    public ConceptList regions() {
        return regions;
    }
}
