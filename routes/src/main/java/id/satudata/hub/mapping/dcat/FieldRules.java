package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.ByteSizes;
import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.Formats;
import id.satudata.hub.mapping.field.Frequencies;
import id.satudata.hub.mapping.field.Languages;
import id.satudata.hub.mapping.field.Licences;
import id.satudata.hub.mapping.field.OwnWords;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DCATAP;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The fields whose values are single terms, and how each is read. */
final class FieldRules {

    private final List<FieldRule> dataset;
    private final List<FieldRule> distribution;

    FieldRules(Concepts concepts) {
        var licences = new Licences(concepts);
        var formats = new Formats(concepts);
        var languages = new Languages(concepts);
        this.dataset = List.of(
                date(DCTerms.issued),
                date(DCTerms.modified),
                new FieldRule(
                        DCAT.theme,
                        "theme-unknown",
                        Severity.WARNING,
                        new RememberedReadings(
                                listed(text -> concepts.theme(text).map(FieldRules::withMatches)))),
                words(DCTerms.accrualPeriodicity, "frequency-unknown", new Frequencies(concepts)::read),
                language(languages),
                words(DCTerms.license, "licence-unknown", licences::read),
                address(DCAT.landingPage));
        this.distribution = List.of(
                date(DCTerms.issued),
                date(DCTerms.modified),
                words(DCTerms.license, "licence-unknown", licences::read),
                new FieldRule(
                        DCTerms.format,
                        "format-unknown",
                        Severity.INFO,
                        new RememberedReadings(text ->
                                concepts(text, formats.read(text).stream().toList()))),
                mediaType(DCAT.mediaType, formats),
                mediaType(DCAT.compressFormat, formats),
                mediaType(DCAT.packageFormat, formats),
                language(languages),
                words(ADMS.status, "status-unknown", concepts::distributionStatus),
                words(DCATAP.availability, "availability-unknown", concepts::availability),
                address(DCAT.accessURL),
                address(DCAT.downloadURL),
                new FieldRule(DCAT.byteSize, "size-invalid", Severity.WARNING, FieldRules::size));
    }

    List<FieldRule> ofDataset() {
        return dataset;
    }

    List<FieldRule> ofDistribution() {
        return distribution;
    }

    static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(
                date.lexical(),
                switch (date.precision()) {
                    case YEAR -> XSDDatatype.XSDgYear;
                    case MONTH -> XSDDatatype.XSDgYearMonth;
                    case DAY -> XSDDatatype.XSDdate;
                    case INSTANT -> XSDDatatype.XSDdateTime;
                });
    }

    static FieldRule date(Property field) {
        return new FieldRule(
                field,
                "date-invalid",
                Severity.WARNING,
                text -> Dates.read(text)
                        .map(it -> new Reading(List.of(date(it)), note(!Dates.isMachineForm(text), it.lexical())))
                        .orElse(Reading.NOTHING));
    }

    private static FieldRule language(Languages languages) {
        return new FieldRule(
                DCTerms.language,
                "language-unknown",
                Severity.WARNING,
                new RememberedReadings(text -> concepts(text, languages.all(text))));
    }

    private static FieldRule mediaType(Property field, Formats formats) {
        return new FieldRule(
                field,
                "format-unknown",
                Severity.INFO,
                new RememberedReadings(listed(text -> formats.mediaType(text).map(FieldRules::nodes))));
    }

    private static FieldRule address(Property field) {
        return rule(field, "url-invalid", text -> WebAddresses.read(text).map(FieldRules::nodes));
    }

    private static FieldRule rule(Property field, String code, Function<String, Optional<List<Node>>> reading) {
        return new FieldRule(field, code, Severity.WARNING, listed(reading));
    }

    /** A field of terms that a source may write in words of its own. */
    private static FieldRule words(Property field, String code, Function<String, Optional<Concept>> reading) {
        return new FieldRule(
                field,
                code,
                Severity.WARNING,
                new RememberedReadings(
                        text -> concepts(text, reading.apply(text).stream().toList())));
    }

    private static Function<String, Reading> listed(Function<String, Optional<List<Node>>> reading) {
        return text -> reading.apply(text).map(Reading::of).orElse(Reading.NOTHING);
    }

    private static Reading concepts(String text, List<Concept> concepts) {
        var nodes = concepts.stream()
                .map(it -> NodeFactory.createURI(it.iri().value()))
                .toList();
        var notes = concepts.stream()
                .flatMap(it -> OwnWords.note(text, it).stream())
                .collect(Collectors.joining(", "));
        return new Reading(List.copyOf(nodes), note(!notes.isEmpty(), notes));
    }

    private static Optional<String> note(boolean needed, String meaning) {
        return needed ? Optional.of(meaning) : Optional.empty();
    }

    private static List<Node> nodes(Iri iri) {
        return List.of(NodeFactory.createURI(iri.value()));
    }

    /** An affair also stands for the EU theme it falls under, which harvesters abroad understand. */
    private static List<Node> withMatches(Concept theme) {
        return Stream.concat(Stream.of(theme.iri()), theme.matches().stream())
                .map(it -> NodeFactory.createURI(it.value()))
                .toList();
    }

    private static Reading size(String text) {
        return ByteSizes.read(text)
                .map(it -> new Reading(List.of(bytes(it)), note(text.chars().anyMatch(Character::isLetter), it + " B")))
                .orElse(Reading.NOTHING);
    }

    private static Node bytes(long bytes) {
        return NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger);
    }
}
