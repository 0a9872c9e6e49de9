package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import java.util.Optional;
import java.util.stream.Stream;

/** The controlled vocabularies: what a source wrote, as IRI, code, label or alias, becomes a term. Parsed once; thread-safe. */
public final class Concepts {

    private final ConceptList euThemes = SkosFile.read("data-theme");
    private final ConceptList affairs = SkosFile.read("urusan");
    private final ConceptList frequencies = SkosFile.read("frequency");
    private final ConceptList accessRights = SkosFile.read("access-right");
    private final ConceptList licences = SkosFile.read("licence");
    private final ConceptList formats = SkosFile.read("file-type");
    private final ConceptList languages = SkosFile.read("language");
    private final ConceptList regions = SkosFile.read("wilayah");

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
        return Stream.of(euThemes, affairs, frequencies, accessRights, licences, formats, languages, regions)
                .flatMap(it -> it.byIri(iri).stream())
                .findFirst();
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

    public ConceptList regions() {
        return regions;
    }
}
