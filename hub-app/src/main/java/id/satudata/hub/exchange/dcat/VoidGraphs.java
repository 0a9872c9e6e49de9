package id.satudata.hub.exchange.dcat;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.dump.Dump;
import id.satudata.hub.dump.DumpFile;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DQV;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import id.satudata.hub.vocabulary.SPDX;
import id.satudata.hub.vocabulary.VOID;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.springframework.stereotype.Component;

/**
 * What the catalogue holds and how to get at it: its size, its vocabularies, its dumps and its doors.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
@Component
final class VoidGraphs {

    private static final List<String> VOCABULARIES =
            List.of(ADMS.NS, DCAT.NS, DCTerms.NS, DQV.NS, FOAF.NS, HUB.NS, PROV.NS, SKOS.uri, SPDX.NS, VCARD4.NS);
    private static final List<String> FORMATS = List.of("Turtle", "RDF_XML", "N-Triples", "JSON-LD");
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final int EXAMPLES = 3;

    private final CatalogHead head;
    private final HubServices services;
    private final Entries entries;
    private final Dumps dumps;
    private final PublicGraphs datasets;
    private final IriSpace space;

    VoidGraphs(
            CatalogHead head,
            HubServices services,
            Entries entries,
            Dumps dumps,
            PublicGraphs datasets,
            IriSpace space) {
        this.head = head;
        this.services = services;
        this.entries = entries;
        this.dumps = dumps;
        this.datasets = datasets;
        this.space = space;
    }

    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        var document = at("/void");
        var catalog = head.catalog();
        head.addTo(graph);
        services.addTo(graph);
        graph.add(document, RDF.type.asNode(), VOID.DatasetDescription.asNode());
        graph.add(document, FOAF.primaryTopic.asNode(), catalog);
        graph.add(catalog, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(catalog, VOID.rootResource.asNode(), catalog);
        graph.add(catalog, VOID.sparqlEndpoint.asNode(), at("/sparql"));
        graph.add(
                catalog,
                VOID.uriSpace.asNode(),
                NodeFactory.createLiteralString(space.at("/dataset/").value()));
        VOCABULARIES.forEach(it -> graph.add(catalog, VOID.vocabulary.asNode(), NodeFactory.createURI(it)));
        FORMATS.forEach(it ->
                graph.add(catalog, VOID.feature.asNode(), NodeFactory.createURI("http://www.w3.org/ns/formats/" + it)));
        entries.before(EntryIndex.NEWEST, EXAMPLES)
                .forEach(it -> graph.add(catalog, VOID.exampleResource.asNode(), datasets.node(it)));
        addCount(graph, catalog);
        dumps.newest().ifPresent(it -> addDump(graph, catalog, it));
        return datasets.complete(graph);
    }

    private void addCount(Graph graph, Node catalog) {
        var partition = at("/void#datasets");
        graph.add(catalog, VOID.classPartition.asNode(), partition);
        graph.add(partition, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(partition, VOID.class_.asNode(), DCAT.Dataset.asNode());
        graph.add(partition, VOID.entities.asNode(), literal(entries.count(), XSDDatatype.XSDinteger));
    }

    private void addDump(Graph graph, Node catalog, Dump dump) {
        graph.add(catalog, VOID.triples.asNode(), literal(dump.statements(), XSDDatatype.XSDinteger));
        for (var file : dump.files()) {
            var address = at("/dumps/" + DumpFile.name(file.format()));
            graph.add(catalog, VOID.dataDump.asNode(), address);
            addDistribution(graph, catalog, address, file);
            graph.add(
                    NodeFactory.createURI(address.getURI() + "#distribution"),
                    DCTerms.modified.asNode(),
                    literal(dump.changed().truncatedTo(SECONDS), XSDDatatype.XSDdateTime));
        }
    }

    private static void addDistribution(Graph graph, Node catalog, Node address, DumpFile file) {
        var distribution = NodeFactory.createURI(address.getURI() + "#distribution");
        var checksum = NodeFactory.createURI(address.getURI() + "#checksum");
        graph.add(catalog, DCAT.distribution.asNode(), distribution);
        graph.add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
        graph.add(distribution, DCTerms.title.asNode(), literal(DumpFile.name(file.format()), XSDDatatype.XSDstring));
        graph.add(distribution, DCAT.accessURL.asNode(), address);
        graph.add(distribution, DCAT.downloadURL.asNode(), address);
        graph.add(
                distribution,
                DCAT.mediaType.asNode(),
                NodeFactory.createURI(IANA + file.format().mediaType()));
        graph.add(distribution, DCAT.compressFormat.asNode(), NodeFactory.createURI(IANA + "application/gzip"));
        graph.add(distribution, DCTerms.format.asNode(), NodeFactory.createURI(FILE_TYPE + fileType(file.format())));
        graph.add(distribution, DCAT.byteSize.asNode(), literal(file.size(), XSDDatatype.XSDnonNegativeInteger));
        graph.add(distribution, SPDX.checksum.asNode(), checksum);
        graph.add(checksum, RDF.type.asNode(), SPDX.Checksum.asNode());
        graph.add(checksum, SPDX.algorithm.asNode(), NodeFactory.createURI(SPDX.NS + "checksumAlgorithm_sha256"));
        graph.add(checksum, SPDX.checksumValue.asNode(), literal(file.hash(), XSDDatatype.XSDhexBinary));
    }

    private static String fileType(DumpFormat format) {
        return switch (format) {
            case N_QUADS -> "RDF_N_QUADS";
            case TURTLE -> "RDF_TURTLE";
            case JSON_LD -> "JSON_LD";
        };
    }

    private static Node literal(Object value, RDFDatatype type) {
        return NodeFactory.createLiteralDT(value.toString(), type);
    }

    private Node at(String path) {
        return NodeFactory.createURI(space.at(path).value());
    }
}
