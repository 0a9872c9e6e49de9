package id.satudata.hub.connector.dump;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Sets aside what a document says in Hydra's words; that is little in a sound one. */
final class PagingStatements {

    private static final String NS = "http://www.w3.org/ns/hydra/core#";
    private static final int MOST = 10_000;

    private final Graph graph = GraphMemFactory.createDefaultGraph();

    void take(Triple statement) {
        if ((isHydra(statement.getPredicate()) || isHydra(statement.getObject())) && graph.size() < MOST) {
            graph.add(statement);
        }
    }

    Graph graph() {
        return graph;
    }

    private static boolean isHydra(Node node) {
        return node.isURI() && node.getURI().startsWith(NS);
    }
}
