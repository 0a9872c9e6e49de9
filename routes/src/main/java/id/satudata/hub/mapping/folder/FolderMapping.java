package id.satudata.hub.mapping.folder;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Extent;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.mapping.dcat.DatasetNormaliser;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.Boxes;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.IriSpace;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Describes a data file by its sidecar; without one, or with one that cannot be read, by the file itself. */
public final class FolderMapping {

    private final IriSpace space;
    private final DatasetNormaliser normaliser;
    private final JsonSidecar json;
    private final TurtleSidecar turtle = new TurtleSidecar();

    public FolderMapping(IriSpace space, Concepts concepts, DatasetNormaliser normaliser) {
        this.space = space;
        this.normaliser = normaliser;
        this.json = new JsonSidecar(concepts);
    }

    public Description describe(EntryId id, DataFile file, Optional<Agent> publisher, Findings findings) {
        var said = file.sidecar().flatMap(it -> said(id, it, findings));
        if (file.sidecar().isEmpty()) {
            findings.info("description-inferred", "record", file.fileName());
        }
        var found = new Findings();
        var described = normaliser.describe(id, raw(id, file, said), publisher, found);
        found.toList().stream()
                .filter(it -> said.isPresent() || !it.code().equals("publisher-missing"))
                .forEach(findings::add);
        return new FileDistribution(space, id, file).withTable(described);
    }

    private Optional<Graph> said(EntryId id, Sidecar sidecar, Findings findings) {
        try {
            var entry = space.entry(id);
            return Optional.of(
                    sidecar.mediaType().contains("json")
                            ? json.read(sidecar.content(), entry, findings)
                            : turtle.read(sidecar.content(), entry));
        } catch (UnreadableSidecar e) {
            findings.add(Finding.because(Finding.Severity.WARNING, "sidecar-unreadable", "record", e.words()));
            return Optional.empty();
        }
    }

    private RawDataset raw(EntryId id, DataFile file, Optional<Graph> said) {
        var graph = GraphFactory.createDefaultGraph();
        var entry = NodeFactory.createURI(space.entry(id).value());
        said.ifPresentOrElse(it -> it.stream().forEach(graph::add), () -> new InferredSayings(file).say(graph, entry));
        sayWhere(file, graph, entry);
        var distribution = new FileDistribution(space, id, file);
        distribution.say(graph, entry);
        return new RawDataset(graph, entry, Map.of(distribution.node(), distribution.key()));
    }

    /** Where the positions in the file are, unless its description says where. */
    private static void sayWhere(DataFile file, Graph graph, Node entry) {
        if (graph.contains(entry, DCTerms.spatial.asNode(), Node.ANY)) {
            return;
        }
        file.extent().filter(Extent::isArea).ifPresent(it -> {
            var place = new Sayings(graph, entry).part(DCTerms.spatial);
            place.type(DCTerms.Location);
            place.add(DCAT.bbox, Boxes.of(it));
        });
    }

    /** The identity of the distribution that is the file itself. */
    public static DistributionId distributionOf(EntryId id, DataFile file) {
        return DistributionId.of(id, file.fileName());
    }
}
