package id.satudata.hub.catalog;

import id.satudata.hub.vocabulary.HUB;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;

/** Puts fields of two layers together again; a thing that both describe is described as the first one does. */
final class Assembly {

    private final Node entry;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Set<Node> described = new HashSet<>();

    private Assembly(Node entry) {
        this.entry = entry;
    }

    static Graph of(Node entry, Map<FieldKey, FieldContent> first, Map<FieldKey, FieldContent> then, List<Node> order) {
        var assembly = new Assembly(entry);
        assembly.add(first);
        assembly.add(then);
        assembly.place(order);
        return assembly.graph;
    }

    private void add(Map<FieldKey, FieldContent> fields) {
        fields.forEach((key, content) -> {
            var thing = key.isFile() ? entry : key.file().orElse(entry);
            content.values().forEach(it -> graph.add(Triple.create(thing, key.property(), it)));
        });
        var things = new HashSet<Node>();
        for (var content : fields.values()) {
            for (var it : content.descriptions()) {
                if (!described.contains(it.getSubject())) {
                    graph.add(it);
                    things.add(it.getSubject());
                }
            }
        }
        described.addAll(things);
    }

    private void place(List<Node> order) {
        var files = order.stream()
                .filter(it -> graph.contains(entry, DCAT.distribution.asNode(), it))
                .toList();
        for (int i = 0; files.size() > 1 && i < files.size(); i++) {
            var place = NodeFactory.createLiteralDT(Integer.toString(i + 1), XSDDatatype.XSDinteger);
            graph.add(Triple.create(files.get(i), HUB.position.asNode(), place));
        }
    }
}
