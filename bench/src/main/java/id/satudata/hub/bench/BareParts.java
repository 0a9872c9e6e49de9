package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.Revision;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** What the bare parts do with the same datasets, in the same run: the yardstick of the whole. */
final class BareParts {

    private BareParts() {}

    /** Parses the pages, cuts them into datasets and hashes each: all that an unchanged harvest must at least do. */
    static int parseAndHash(Iterable<byte[]> pages) {
        var datasets = 0;
        for (var page : pages) {
            var graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(graph, new ByteArrayInputStream(page), Lang.TURTLE);
            for (var dataset : subjects(graph)) {
                CanonicalGraph.of(closure(graph, dataset), Iri.of(dataset.getURI()));
                datasets++;
            }
        }
        return datasets;
    }

    /** Loads what the revisions say into an empty TDB2 store of default make, with Jena's parallel loader. */
    static void loadIntoTdb2(List<Revision> revisions, Path folder) {
        var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        var loader = LoaderFactory.parallelLoader(dataset, (_, _) -> {});
        loader.startBulk();
        var into = loader.streamRDF();
        revisions.forEach(it -> RDFParser.source(it.content().stream())
                .lang(Lang.NQUADS)
                .checking(false)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        into.quad(quad);
                    }
                }));
        loader.finishBulk();
        TDBInternal.expel(dataset);
    }

    /** The datasets of a catalogue, each cut out of its page. */
    static List<SourceRecord> records(GeneratedCatalogue catalogue) {
        return IntStream.rangeClosed(1, catalogue.pages())
                .mapToObj(catalogue::page)
                .flatMap(page -> records(page).stream())
                .toList();
    }

    /** The datasets of one page, each cut out of it. */
    static List<SourceRecord> records(String page) {
        var graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(page.getBytes(UTF_8)), Lang.TURTLE);
        return subjects(graph).stream()
                .map(it -> SourceRecord.of(it.getURI(), new RecordContent.DcatDataset(it, closure(graph, it))))
                .toList();
    }

    private static List<Node> subjects(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .mapWith(it -> it.getSubject())
                .toList();
    }

    private static Graph closure(Graph graph, Node dataset) {
        var part = GraphFactory.createDefaultGraph();
        var open = new ArrayList<Node>(List.of(dataset));
        while (!open.isEmpty()) {
            var subject = open.removeLast();
            graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                part.add(triple);
                var object = triple.getObject();
                if (!object.isLiteral() && !object.equals(subject) && !part.contains(object, Node.ANY, Node.ANY)) {
                    open.add(object);
                }
            });
        }
        return part;
    }
}
