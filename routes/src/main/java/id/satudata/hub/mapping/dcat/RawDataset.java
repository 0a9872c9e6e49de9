package id.satudata.hub.mapping.dcat;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A dataset said in DCAT, as its source gave it.
 *
 * @param subject the dataset; an IRI is the one it has at its source
 * @param distributionKeys what the source knows each distribution by; those without go by their IRI or address
 */
public record RawDataset(Graph graph, Node subject, Map<Node, String> distributionKeys) {

    public RawDataset {
        distributionKeys = Map.copyOf(distributionKeys);
    }
}
