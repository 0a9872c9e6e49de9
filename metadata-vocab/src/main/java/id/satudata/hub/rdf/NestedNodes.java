package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.DataService;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.SPDX;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.XSD;

/** The nested things of one entry as RDF; each is made and named once, though reading and writing both ask for it. Not thread-safe. */
final class NestedNodes {

    static final String CHECKSUM_ALGORITHM = SPDX.NS + "checksumAlgorithm_";

    private final Skolems skolems;
    private final Map<Record, NestedNode> made = new HashMap<>();

    NestedNodes(Skolems skolems) {
        this.skolems = skolems;
    }

    Skolems skolems() {
        return skolems;
    }

    NestedNode agent(Agent agent) {
        return made.computeIfAbsent(agent, _ -> agentOf(agent));
    }

    private NestedNode agentOf(Agent agent) {
        var content = new NodeContent().add(FOAF.name, agent.name()).add(DCTerms.type, agent.type());
        if (!agent.name().isEmpty()) {
            content.type(FOAF.Agent);
        }
        return agent.iri().map(it -> content.named(Terms.iri(it))).orElseGet(() -> content.skolemized(skolems));
    }

    NestedNode contactPoint(ContactPoint contact) {
        return made.computeIfAbsent(contact, _ -> contactPointOf(contact));
    }

    private NestedNode contactPointOf(ContactPoint contact) {
        var content = new NodeContent().type(VCARD4.Organization).add(VCARD4.fn, contact.name());
        contact.email().ifPresent(it -> content.add(VCARD4.hasEmail, Schemes.iri(Schemes.MAILTO, it)));
        contact.telephone().ifPresent(it -> content.add(VCARD4.hasTelephone, Schemes.iri(Schemes.TEL, it)));
        return content.add(VCARD4.hasURL, contact.page()).skolemized(skolems);
    }

    NestedNode period(PeriodOfTime period) {
        return made.computeIfAbsent(period, _ -> periodOf(period));
    }

    private NestedNode periodOf(PeriodOfTime period) {
        var content = new NodeContent().type(DCTerms.PeriodOfTime);
        period.start().ifPresent(it -> content.add(DCAT.startDate, Terms.date(it)));
        period.end().ifPresent(it -> content.add(DCAT.endDate, Terms.date(it)));
        return content.skolemized(skolems);
    }

    NestedNode identifier(String notation) {
        return new NodeContent()
                .type(ADMS.Identifier)
                .add(SKOS.notation, notation)
                .skolemized(skolems);
    }

    NestedNode rights(LocalizedText rights) {
        return made.computeIfAbsent(rights, _ -> rightsOf(rights));
    }

    private NestedNode rightsOf(LocalizedText rights) {
        return new NodeContent()
                .type(DCTerms.RightsStatement)
                .add(RDFS.label, rights)
                .skolemized(skolems);
    }

    NestedNode checksum(Checksum checksum) {
        return made.computeIfAbsent(checksum, _ -> checksumOf(checksum));
    }

    private NestedNode checksumOf(Checksum checksum) {
        return new NodeContent()
                .type(SPDX.Checksum)
                .add(SPDX.algorithm, NodeFactory.createURI(CHECKSUM_ALGORITHM + checksum.algorithm()))
                .add(SPDX.checksumValue, Terms.hexBinary(checksum.hex()))
                .skolemized(skolems);
    }

    NestedNode service(DataService service) {
        return made.computeIfAbsent(service, _ -> serviceOf(service));
    }

    private NestedNode serviceOf(DataService service) {
        var content = new NodeContent()
                .add(DCTerms.title, service.title())
                .add(DCAT.endpointURL, Terms.iri(service.endpoint()))
                .add(DCAT.endpointDescription, service.endpointDescription());
        if (!service.title().isEmpty()) {
            content.type(DCAT.DataService);
        }
        return content.skolemized(skolems);
    }

    NestedNode schema(TableSchema table) {
        return made.computeIfAbsent(table, _ -> schemaOf(table));
    }

    /** The columns of a table, each with its place. */
    private NestedNode schemaOf(TableSchema table) {
        var columns = IntStream.range(0, table.columns().size())
                .mapToObj(it -> column(it + 1, table.columns().get(it)))
                .toList();
        var parts = columns.stream().map(it -> it.node().getURI()).toArray(String[]::new);
        return new NodeContent().type(CSVW.Schema).skolemized(skolems, parts).with(CSVW.column.asNode(), columns);
    }

    NestedNode column(int position, Column column) {
        return new NodeContent()
                .type(CSVW.Column)
                .add(HUB.position, Terms.integer(position))
                .add(CSVW.name, columnName(position, column.name()))
                .add(CSVW.titles, column.name())
                .add(CSVW.datatype, datatype(column.datatype()))
                .skolemized(skolems);
    }

    /** A column's name as CSVW makes it of its title: percent-encoded, for a title may hold anything. */
    private static String columnName(int position, String title) {
        return title.isEmpty()
                ? "_col." + position
                : URLEncoder.encode(title, UTF_8).replace("+", "%20").replace("-", "%2D");
    }

    private static Node datatype(String name) {
        return NodeFactory.createURI(XSD.NS + name);
    }
}
