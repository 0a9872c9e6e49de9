package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.DataService;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.SPDX;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.XSD;

/** Reads the nested things of one entry and gives them the names they have in our graphs. */
final class NestedReader {

    private static final ContactPoint NOBODY =
            new ContactPoint(LocalizedText.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    private record Placed(long position, Node node, Column column) {}

    private final Statements statements;
    private final Skolems skolems;
    private final NestedNodes nodes;

    NestedReader(Statements statements, NestedNodes nodes) {
        this.statements = statements;
        this.skolems = nodes.skolems();
        this.nodes = nodes;
    }

    NestedNodes nodes() {
        return nodes;
    }

    /** The IRI of a thing that has one of its own. */
    Optional<Iri> named(Node node) {
        return skolems.owns(node) ? Optional.empty() : NodeValues.iri(node);
    }

    Optional<Agent> agent(Node node) {
        var iri = named(node);
        var name = statements.text(node, FOAF.name);
        if (node.isLiteral() || (iri.isEmpty() && name.isEmpty())) {
            return Optional.empty();
        }
        var agent = new Agent(iri, name, statements.first(node, DCTerms.type, this::named));
        statements.rename(node, nodes.agent(agent).node());
        return Optional.of(agent);
    }

    Optional<ContactPoint> contactPoint(Node node) {
        var contact = new ContactPoint(
                statements.text(node, VCARD4.fn),
                address(node, VCARD4.hasEmail, Schemes.MAILTO),
                address(node, VCARD4.hasTelephone, Schemes.TEL),
                statements.first(node, VCARD4.hasURL, this::named));
        if (contact.equals(NOBODY)) {
            return Optional.empty();
        }
        statements.rename(node, nodes.contactPoint(contact).node());
        return Optional.of(contact);
    }

    Optional<PeriodOfTime> period(Node node) {
        var start = statements.first(node, DCAT.startDate, NodeValues::date);
        var end = statements.first(node, DCAT.endDate, NodeValues::date);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        var period = new PeriodOfTime(start, end);
        statements.rename(node, nodes.period(period).node());
        return Optional.of(period);
    }

    Optional<String> identifier(Node node) {
        var notation = statements.first(node, SKOS.notation, NodeValues::plain);
        notation.ifPresent(it -> statements.rename(node, nodes.identifier(it).node()));
        return notation;
    }

    Optional<LocalizedText> rights(Node node) {
        var label = statements.text(node, RDFS.label);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        statements.rename(node, nodes.rights(label).node());
        return Optional.of(label);
    }

    Optional<Checksum> checksum(Node node) {
        var algorithm = statements.objects(node, SPDX.algorithm).stream()
                .flatMap(it -> algorithm(it).stream())
                .findFirst();
        var value = algorithm.flatMap(it -> statements.first(node, SPDX.checksumValue, hex -> checksum(it, hex)));
        value.ifPresent(it -> statements.rename(node, nodes.checksum(it).node()));
        return value;
    }

    private static Optional<String> algorithm(Node node) {
        return node.isURI() && node.getURI().startsWith(NestedNodes.CHECKSUM_ALGORITHM)
                ? Optional.of(node.getURI().substring(NestedNodes.CHECKSUM_ALGORITHM.length()))
                : Optional.empty();
    }

    private static Optional<Checksum> checksum(String algorithm, Node hex) {
        return NodeValues.lexical(hex)
                .filter(it -> it.matches("(?:[0-9a-fA-F]{2})+"))
                .map(it -> new Checksum(algorithm, it));
    }

    Optional<DataService> service(Node node) {
        var endpoint = statements.first(node, DCAT.endpointURL, this::named);
        var service = endpoint.map(it -> new DataService(
                statements.text(node, DCTerms.title),
                it,
                statements.first(node, DCAT.endpointDescription, this::named)));
        service.ifPresent(it -> statements.rename(node, nodes.service(it).node()));
        return service;
    }

    TableSchema table(Node node, long rows, String encoding) {
        var columns = statements.objects(node, CSVW.column).stream()
                .map(this::column)
                .sorted(Comparator.comparingLong(Placed::position))
                .toList();
        var table = new TableSchema(columns.stream().map(Placed::column).toList(), rows, encoding);
        statements.rename(node, nodes.schema(table).node());
        for (int i = 0; i < columns.size(); i++) {
            statements.rename(
                    columns.get(i).node(),
                    nodes.column(i + 1, columns.get(i).column()).node());
        }
        return table;
    }

    private Placed column(Node node) {
        var position = statements.first(node, HUB.position, NodeValues::count).orElse(Long.MAX_VALUE);
        var title = statements
                .first(node, CSVW.titles, NodeValues::plain)
                .or(() -> statements.first(node, CSVW.name, NodeValues::plain))
                .orElse("");
        var datatype =
                statements.first(node, CSVW.datatype, NestedReader::datatype).orElse("string");
        return new Placed(position, node, new Column(title, datatype));
    }

    private static Optional<String> datatype(Node node) {
        return node.isURI() && node.getURI().startsWith(XSD.NS)
                ? Optional.of(node.getURI().substring(XSD.NS.length()))
                : Optional.empty();
    }

    private Optional<String> address(Node node, Property predicate, String scheme) {
        return statements.first(
                node,
                predicate,
                it -> it.isLiteral() || it.isURI() ? Optional.of(Schemes.value(scheme, it)) : Optional.empty());
    }
}
