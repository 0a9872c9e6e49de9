package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The controlled vocabularies: what a source wrote, as IRI, code, label or alias, becomes a term. Parsed once; thread-safe. */
public final class Concepts {

    private static final String TWO_LETTERS = "http://id.loc.gov/vocabulary/iso639-1/";

    private final Map<String, ConceptList> lists = BundledLists.read();

    private final ConceptList euThemes = bundled("data-theme");
    private final ConceptList affairs = bundled("urusan");
    private final ConceptList frequencies = bundled("frequency");
    private final ConceptList accessRights = bundled("access-right");
    private final ConceptList licences = bundled("licence");
    private final ConceptList formats = bundled("file-type");
    private final ConceptList languages = bundled("language");
    private final ConceptList agencies = bundled("perangkat-daerah");
    private final Regions regions;

    public Concepts() {
        this(new Regions());
    }

    /** The vocabularies with these regions. */
    public Concepts(Regions regions) {
        this.regions = regions;
    }

    /** All vocabularies, in the order of their names. */
    public Collection<ConceptList> lists() {
        var all = new TreeMap<>(lists);
        regions.lists().forEach(it -> all.put(it.name(), it));
        return Collections.unmodifiableCollection(all.values());
    }

    /** The vocabulary of this name, such as {@code urusan}. */
    public Optional<ConceptList> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .or(() -> regions.lists().filter(it -> it.name().equals(name)).findFirst());
    }

    private Stream<ConceptList> everyList() {
        return Stream.concat(lists.values().stream(), regions.lists());
    }

    private ConceptList bundled(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException("No bundled vocabulary " + name));
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

    /** The two-letter codes (ISO 639-1) of those of the languages that have one. */
    public List<String> languageCodes(Collection<Iri> languages) {
        return languages.stream()
                .flatMap(it -> language(it.value()).stream())
                .flatMap(it -> it.same().stream())
                .map(Iri::value)
                .filter(it -> it.startsWith(TWO_LETTERS))
                .map(it -> it.substring(TWO_LETTERS.length()))
                .distinct()
                .toList();
    }

    /** How far along a distribution is, such as completed or withdrawn. */
    public Optional<Concept> distributionStatus(String text) {
        return bundled("distribution-status").find(text);
    }

    /** How long a distribution is planned to be available. */
    public Optional<Concept> availability(String text) {
        return bundled("planned-availability").find(text);
    }

    /** The region a text names, when it is exactly one; {@link Regions#read} tells more. */
    public Optional<Concept> region(String text) {
        return regions.read(text).term();
    }

    /** The IANA media type's IRI for a media type, a file format or such an IRI. */
    public Optional<Iri> mediaType(String text) {
        return MediaTypes.parse(text)
                .or(() -> format(text).flatMap(it -> it.matches().stream().findFirst()));
    }

    public Optional<Concept> byIri(Iri iri) {
        var plain = Name.of(iri.value());
        return everyList()
                .flatMap(it -> it.named(iri.value()).or(() -> it.named(plain)).stream())
                .findFirst();
    }

    /** The vocabulary this term belongs to. */
    public Optional<ConceptList> listOf(Concept concept) {
        return everyList().filter(it -> it.scheme().equals(concept.scheme())).findFirst();
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

    /** The regions by their Kemendagri codes. */
    public ConceptList regions() {
        return regions.list(RegionSystem.KEMENDAGRI);
    }

    /** The regions in both code systems. */
    public Regions wilayah() {
        return regions;
    }
}
