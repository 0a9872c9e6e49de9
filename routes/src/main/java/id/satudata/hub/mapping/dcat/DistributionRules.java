package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.Checksums;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.vocabulary.SPDX;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** What is read of each distribution beyond its single terms. */
final class DistributionRules {

    private static final String ALGORITHM = "checksumAlgorithm_";

    private final WorkingGraph graph;
    private final Things things;
    private final FieldRules fields;
    private final Concepts concepts;

    DistributionRules(WorkingGraph graph, Things things, FieldRules fields, Concepts concepts) {
        this.graph = graph;
        this.things = things;
        this.fields = fields;
        this.concepts = concepts;
    }

    void apply() {
        var licences = graph.objects(graph.entry(), DCTerms.license).stream()
                .filter(it -> !things.nameless(it))
                .toList();
        for (var statement : graph.statements(graph.entry(), DCAT.distribution)) {
            if (statement.getObject().isLiteral()) {
                graph.quote(statement);
            } else {
                distribution(statement, licences);
            }
        }
    }

    private void distribution(Triple statement, List<Node> licences) {
        var distribution = statement.getObject();
        boolean claimsAddress = graph.has(distribution, DCAT.accessURL) || graph.has(distribution, DCAT.downloadURL);
        new TextRules(graph).apply(distribution);
        fields.ofDistribution().forEach(it -> it.apply(distribution, graph, things));
        graph.statements(distribution, SPDX.checksum).forEach(this::checksum);
        if (!graph.has(distribution, DCTerms.license)) {
            licences.stream().limit(1).forEach(it -> graph.add(distribution, DCTerms.license, it));
        }
        format(distribution);
        services(distribution);
        if (!graph.has(distribution, DCAT.accessURL) && !graph.has(distribution, DCAT.downloadURL)) {
            leaveOut(statement, claimsAddress);
        }
    }

    /** DCAT-AP has no distribution without an address. */
    private void leaveOut(Triple statement, boolean claimsAddress) {
        graph.quote(statement);
        if (!claimsAddress) {
            graph.findings().warn("url-missing", "accessURL", title(statement.getObject()));
        }
    }

    private String title(Node distribution) {
        return graph.label(distribution).orElse("");
    }

    private void format(Node distribution) {
        if (!graph.has(distribution, DCTerms.format)) {
            graph.objects(distribution, DCAT.mediaType).stream()
                    .flatMap(it -> concepts.format(mediaType(it)).stream())
                    .limit(1)
                    .forEach(it -> graph.add(
                            distribution,
                            DCTerms.format,
                            NodeFactory.createURI(it.iri().value())));
        }
    }

    private static String mediaType(Node node) {
        var text = node.toString();
        return text.substring(text.indexOf("media-types/") + "media-types/".length());
    }

    private void services(Node distribution) {
        for (var service : graph.objects(distribution, DCAT.accessService)) {
            if (!service.isLiteral() && !graph.has(service, DCTerms.title)) {
                graph.firstLiteral(distribution, List.of(DCTerms.title))
                        .or(() -> graph.firstLiteral(graph.entry(), List.of(DCTerms.title)))
                        .ifPresent(it -> graph.add(service, DCTerms.title, it));
            }
        }
    }

    private void checksum(Triple statement) {
        var thing = statement.getObject();
        var value = thing.isLiteral() ? Optional.of(thing) : graph.firstLiteral(thing, List.of(SPDX.checksumValue));
        var text = value.map(Node::getLiteralLexicalForm).orElse("");
        var checksum = thing.isLiteral() ? Checksums.read(text) : Checksums.read(algorithm(thing), text);
        if (checksum.isPresent()) {
            graph.replace(statement, List.of(thing(checksum.get(), thing)));
        } else {
            graph.quote(statement);
            graph.findings().add(Finding.of(Severity.WARNING, "checksum-invalid", "checksum", text));
        }
    }

    private String algorithm(Node thing) {
        var text = graph.objects(thing, SPDX.algorithm).stream()
                .findFirst()
                .map(graph::textOf)
                .orElse("");
        var local = text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
        return local.startsWith(ALGORITHM) ? local.substring(ALGORITHM.length()) : local;
    }

    /** The thing with the checksum as we write it in place of what it said. */
    private Node thing(Checksum checksum, Node given) {
        var node = given.isLiteral() ? NodeFactory.createBlankNode() : given;
        if (!given.isLiteral()) {
            graph.statements(given, SPDX.algorithm).forEach(it -> graph.replace(it, List.of()));
            graph.statements(given, SPDX.checksumValue).forEach(it -> graph.replace(it, List.of()));
        }
        graph.add(node, SPDX.algorithm, NodeFactory.createURI(SPDX.NS + ALGORITHM + checksum.algorithm()));
        graph.add(node, SPDX.checksumValue, NodeFactory.createLiteralDT(checksum.hex(), XSDDatatype.XSDhexBinary));
        return node;
    }
}
