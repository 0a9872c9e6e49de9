package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Gives each distribution its lasting IRI, by what its source knows it by: its key, its IRI, else its address. */
final class DistributionNames {

    private static final List<Property> TELLING =
            List.of(DCAT.downloadURL, DCAT.accessURL, DCTerms.format, DCTerms.title, DCAT.mediaType);

    private final IriSpace space;
    private final EntryId entry;
    private final RawDataset raw;

    DistributionNames(IriSpace space, EntryId entry, RawDataset raw) {
        this.space = space;
        this.entry = entry;
        this.raw = raw;
    }

    /** The new name of each distribution, in the order of their keys. */
    Map<Node, Node> all() {
        var byKey = new TreeMap<String, List<Node>>();
        raw.graph().stream(raw.subject(), DCAT.distribution.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(it -> !it.isLiteral())
                .forEach(it ->
                        byKey.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it));
        var names = new LinkedHashMap<Node, Node>();
        byKey.forEach((key, nodes) -> nodes.forEach(it -> names.put(it, name(key))));
        return names;
    }

    private Node name(String key) {
        return NodeFactory.createURI(
                space.distribution(entry, DistributionId.of(entry, key)).value());
    }

    private String key(Node distribution) {
        var known = raw.distributionKeys().get(distribution);
        if (known != null) {
            return known;
        }
        return distribution.isURI() ? distribution.getURI() : content(distribution);
    }

    private String content(Node distribution) {
        var told = TELLING.stream().flatMap(it -> values(distribution, it)).collect(Collectors.joining("\n"));
        return Bytes.utf8(told).hash().hex();
    }

    private Stream<String> values(Node distribution, Property property) {
        return raw.graph().stream(distribution, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(it -> !it.isBlank())
                .map(Node::toString)
                .sorted();
    }
}
