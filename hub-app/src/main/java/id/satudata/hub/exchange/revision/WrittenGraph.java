package id.satudata.hub.exchange.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import id.satudata.hub.rdf.VisibleLiteral;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What somebody wrote a dataset should say: the graph of one of its revisions, changed. */
final class WrittenGraph {
    private static final int LARGEST = 5 << 20;
    private static final RdfReading READING = new RdfReading(LARGEST, 100_000, 1 << 20);
    private static final Node DISTRIBUTION = DCAT.distribution.asNode();

    /** Under which who may have the data is often told by mistake; it must not be overlooked for that. */
    private static final Set<String> NEARLY_ACCESS_RIGHTS = Set.of(
            "https://purl.org/dc/terms/accessRights",
            "http://purl.org/dc/elements/1.1/accessRights",
            "https://purl.org/dc/elements/1.1/accessRights");

    private final EntryId id;
    private final IriSpace space;
    private final Node entry;
    private final Graph written;

    private WrittenGraph(EntryId id, IriSpace space, Graph written) {
        this.id = id;
        this.space = space;
        this.entry = NodeFactory.createURI(space.entry(id).value());
        this.written = written;
    }

    static WrittenGraph read(HttpServletRequest request, EntryId id, IriSpace space) throws IOException {
        var format = Optional.ofNullable(request.getContentType())
                .flatMap(RdfFormat::ofMediaType)
                .orElseThrow(
                        () -> Problem.of(ProblemType.MEDIA_TYPE_UNSUPPORTED).toException());
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "5 MB").toException();
        }
        try {
            var graph = new WrittenGraph(id, space, READING.read(Bytes.copyOf(body), format, space.entry(id)));
            graph.checkSubject();
            return graph;
        } catch (UnreadableRdf unreadable) {
            throw Problem.about(ProblemType.SUBMISSION_UNREADABLE, String.valueOf(unreadable.getMessage()))
                    .toException();
        }
    }

    private void checkSubject() {
        if (!written.contains(entry, RDF.type.asNode(), DCAT.Dataset.asNode())) {
            throw Problem.about(ProblemType.NOT_ONE_DATASET, "0").toException();
        }
    }

    /** With names of the hub for new files, and with all that the writer was not shown of what the dataset says by now. */
    Graph over(Graph now) {
        var names = fileNames();
        var graph = GraphFactory.createDefaultGraph();
        written.stream()
                .filter(it -> !VisibleLiteral.isNothing(it.getObject()))
                .map(it -> Triple.create(
                        names.getOrDefault(it.getSubject(), it.getSubject()),
                        predicate(it.getPredicate()),
                        names.getOrDefault(it.getObject(), VisibleLiteral.of(it.getObject()))))
                .forEach(graph::add);
        var shown = PublicGraph.of(now);
        now.stream()
                .filter(it -> !shown.contains(it) && !isAboutRemovedFile(it, now, graph))
                .forEach(graph::add);
        return graph;
    }

    private static Node predicate(Node written) {
        return NEARLY_ACCESS_RIGHTS.contains(written.getURI()) ? DCTerms.accessRights.asNode() : written;
    }

    private boolean isAboutRemovedFile(Triple it, Graph now, Graph then) {
        return now.contains(entry, DISTRIBUTION, it.getSubject())
                && !then.contains(entry, DISTRIBUTION, it.getSubject());
    }

    /** A new file is known by its IRI, else by its address, as a harvested one is. */
    private Map<Node, Node> fileNames() {
        var names = new HashMap<Node, Node>();
        var own = space.entry(id).value() + "/resource/";
        written.stream(entry, DISTRIBUTION, Node.ANY)
                .map(Triple::getObject)
                .filter(it -> !it.isLiteral() && !(it.isURI() && it.getURI().startsWith(own)))
                .forEach(it -> names.put(
                        it,
                        NodeFactory.createURI(space.distribution(id, DistributionId.of(id, key(it)))
                                .value())));
        return names;
    }

    private String key(Node file) {
        return file.isURI()
                ? file.getURI()
                : written.stream(file, DCAT.downloadURL.asNode(), Node.ANY)
                        .findFirst()
                        .or(() -> written.stream(file, DCAT.accessURL.asNode(), Node.ANY)
                                .findFirst())
                        .map(it -> it.getObject().toString())
                        .orElseGet(file::getBlankNodeLabel);
    }
}
