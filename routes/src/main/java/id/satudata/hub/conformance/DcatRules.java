package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.CKAN_DCAT;
import static id.satudata.hub.conformance.Client.UDATA_DCAT;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import id.satudata.hub.connector.RecordContent.DcatDataset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What ckanext-dcat and udata ask of a catalogue in RDF. */
final class DcatRules {

    private static final long LARGEST_PAGE = 50_000_000;
    private static final Set<String> RDFLIB = Set.of(
            "application/rdf+xml",
            "text/turtle",
            "application/ld+json",
            "text/n3",
            "application/n-triples",
            "application/trig",
            "application/n-quads");
    private static final Pattern EXTENSION = Pattern.compile(".*\\.(?:rdf|xml|ttl|n3|jsonld|json|nt|trig)");

    static final List<Rule> ALL = List.of(
            breaks(
                    CKAN_DCAT,
                    "ckan-dcat-page-size",
                    Check.answer(
                            Question.CATALOGUE,
                            it -> it.size() > LARGEST_PAGE ? Stream.of(it.size() + " byte") : Stream.empty())),
            breaks(
                    CKAN_DCAT,
                    "ckan-dcat-format",
                    Check.answer(
                            Question.CATALOGUE,
                            it -> Stream.of(it.mediaType()).filter(type -> !RDFLIB.contains(type)))),
            breaks(CKAN_DCAT, "ckan-dcat-title", Check.rdf(DcatRules::untitled)),
            breaks(
                    CKAN_DCAT,
                    "ckan-dcat-guid",
                    Check.rdf(it -> it.subject().isBlank() && isWithout(it, DCTerms.identifier)
                            ? Stream.of(it.subject().toString())
                            : Stream.empty())),
            loses(
                    CKAN_DCAT,
                    "ckan-dcat-distribution-iri",
                    Check.rdf(it -> objects(it, it.subject(), DCAT.distribution)
                            .filter(Node::isBlank)
                            .map(Node::toString))),
            loses(
                    CKAN_DCAT,
                    "dcat-pages",
                    specimen -> specimen.whole() && specimen.total().isPresent()
                            ? Optional.of(Stream.of(specimen.total().getAsLong())
                                    .filter(it -> it > specimen.records())
                                    .map(it -> new Breach("", "totalItems=" + it + ", " + specimen.records()))
                                    .toList())
                            : Optional.empty()),
            breaks(
                    UDATA_DCAT,
                    "udata-dcat-format",
                    Check.answer(Question.CATALOGUE, it -> isKnown(it) ? Stream.empty() : Stream.of(it.mediaType()))),
            breaks(
                    UDATA_DCAT,
                    "udata-dcat-redirect",
                    Check.answer(
                            Question.CATALOGUE,
                            it -> it.isRedirected() ? Stream.of(it.found().toString()) : Stream.empty())),
            breaks(UDATA_DCAT, "udata-dcat-title", Check.rdf(DcatRules::untitled)),
            breaks(
                    UDATA_DCAT,
                    "udata-dcat-identifier",
                    Check.rdf(it -> isWithout(it, DCTerms.identifier)
                            ? Stream.of(it.subject().toString())
                            : Stream.empty())),
            breaks(
                    UDATA_DCAT,
                    "udata-dcat-identifier-unique",
                    Check.distinctRdf(
                            it -> texts(it, it.subject(), DCTerms.identifier).distinct())),
            breaks(UDATA_DCAT, "udata-dcat-service-identifier", Check.rdf(DcatRules::namelessServices)));

    private DcatRules() {}

    private static boolean isKnown(Answer it) {
        var path = it.asked().getPath() == null ? "" : it.asked().getPath();
        return RDFLIB.contains(it.mediaType()) || EXTENSION.matcher(path).matches();
    }

    private static Stream<String> untitled(DcatDataset it) {
        return isWithout(it, DCTerms.title) ? Stream.of(it.subject().toString()) : Stream.empty();
    }

    private static boolean isWithout(DcatDataset it, Property property) {
        return texts(it, it.subject(), property).allMatch(String::isBlank);
    }

    private static Stream<String> namelessServices(DcatDataset it) {
        return it
                .graph()
                .find(Node.ANY, RDF.type.asNode(), DCAT.DataService.asNode())
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .filter(service ->
                        texts(it, service, DCTerms.identifier).findAny().isEmpty())
                .map(Node::toString);
    }

    private static Stream<String> texts(DcatDataset it, Node subject, Property property) {
        return objects(it, subject, property)
                .map(one -> one.isLiteral() ? one.getLiteralLexicalForm() : one.toString());
    }

    private static Stream<Node> objects(DcatDataset it, Node subject, Property property) {
        return it.graph().find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
