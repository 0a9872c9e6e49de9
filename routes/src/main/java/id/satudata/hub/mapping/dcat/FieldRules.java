package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.ByteSizes;
import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DCATAP;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        this.dataset = List.of(
                date(DCTerms.issued),
                date(DCTerms.modified),
                rule(DCAT.theme, "theme-unknown", text -> concepts.theme(text).map(FieldRules::withMatches)),
                rule(DCTerms.accrualPeriodicity, "frequency-unknown", text -> term(concepts.frequency(text))),
                rule(DCTerms.accessRights, "access-unknown", text -> term(concepts.access(text))),
                rule(DCTerms.language, "language-unknown", text -> term(concepts.language(text))),
                rule(DCTerms.spatial, "region-unknown", text -> region(concepts, text)),
                rule(DCTerms.license, "licence-unknown", text -> term(concepts.licence(text))),
                address(DCAT.landingPage));
        this.distribution = List.of(
                date(DCTerms.issued),
                date(DCTerms.modified),
                rule(DCTerms.license, "licence-unknown", text -> term(concepts.licence(text))),
                new FieldRule(
                        DCTerms.format, "format-unknown", Severity.INFO, listed(text -> term(concepts.format(text)))),
                new FieldRule(
                        DCAT.mediaType, "format-unknown", Severity.INFO, listed(text -> mediaType(concepts, text))),
                new FieldRule(
                        DCAT.compressFormat,
                        "format-unknown",
                        Severity.INFO,
                        listed(text -> mediaType(concepts, text))),
                new FieldRule(
                        DCAT.packageFormat, "format-unknown", Severity.INFO, listed(text -> mediaType(concepts, text))),
                rule(DCTerms.language, "language-unknown", text -> term(concepts.language(text))),
                rule(ADMS.status, "status-unknown", text -> term(concepts.distributionStatus(text))),
                rule(DCATAP.availability, "availability-unknown", text -> term(concepts.availability(text))),
                address(DCAT.accessURL),
                address(DCAT.downloadURL),
                rule(DCAT.byteSize, "size-invalid", text -> ByteSizes.read(text).map(FieldRules::size)));
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

    private static FieldRule date(Property field) {
        return rule(field, "date-invalid", text -> Dates.read(text).map(it -> List.of(date(it))));
    }

    private static FieldRule address(Property field) {
        return rule(field, "url-invalid", text -> WebAddresses.read(text).map(FieldRules::nodes));
    }

    private static FieldRule rule(Property field, String code, Function<String, Optional<List<Node>>> reading) {
        return new FieldRule(field, code, Severity.WARNING, listed(reading));
    }

    private static Function<String, List<Node>> listed(Function<String, Optional<List<Node>>> reading) {
        return text -> reading.apply(text).orElse(List.of());
    }

    private static Optional<List<Node>> term(Optional<Concept> concept) {
        return concept.map(it -> nodes(it.iri()));
    }

    private static Optional<List<Node>> mediaType(Concepts concepts, String text) {
        return concepts.mediaType(text).map(FieldRules::nodes);
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

    /** A region of our lists, else any place that has an address. */
    private static Optional<List<Node>> region(Concepts concepts, String text) {
        return term(concepts.region(text)).or(() -> WebAddresses.read(text).map(FieldRules::nodes));
    }

    private static List<Node> size(long bytes) {
        return List.of(NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger));
    }
}
