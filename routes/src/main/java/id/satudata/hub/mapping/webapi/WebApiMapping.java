package id.satudata.hub.mapping.webapi;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.folder.JsonSidecar;
import id.satudata.hub.mapping.folder.UnreadableSidecar;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.IriSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Says a record of a web API in DCAT, by the rules for sidecars. */
public final class WebApiMapping {

    /** What a distribution is known by while its title changes. */
    private static final List<Property> KEY = List.of(DCAT.downloadURL, DCAT.accessURL, DCTerms.format);

    private final IriSpace space;
    private final JsonSidecar sidecars;

    public WebApiMapping(IriSpace space, Concepts concepts) {
        this.space = space;
        this.sidecars = new JsonSidecar(concepts);
    }

    /** The record as a dataset; nothing, and a finding, where it cannot be read. */
    public Optional<RawDataset> say(EntryId id, ApiRecord record, Findings findings) {
        var entry = space.entry(id);
        try {
            var graph = sidecars.read(record.members(), entry, findings);
            var dataset = NodeFactory.createURI(entry.value());
            return Optional.of(new RawDataset(graph, dataset, distributions(graph, dataset)));
        } catch (UnreadableSidecar e) {
            findings.error("record-unreadable", "record", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Map<Node, String> distributions(Graph graph, Node dataset) {
        var keys = new HashMap<Node, String>();
        graph.stream(dataset, DCAT.distribution.asNode(), Node.ANY)
                .map(Triple::getObject)
                .forEach(it -> key(graph, it).ifPresent(key -> keys.put(it, key)));
        return keys;
    }

    private static Optional<String> key(Graph graph, Node distribution) {
        var told = KEY.stream()
                .flatMap(it -> graph.stream(distribution, it.asNode(), Node.ANY))
                .map(it -> it.getObject().getLiteralLexicalForm())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }
}
