package id.satudata.hub.quality;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/**
 * What is to be measured.
 *
 * @param dataset the IRI of the dataset the graph is about
 * @param findings what was doubtful when the description came in
 */
public record Measured(Graph graph, Iri dataset, List<Finding> findings, Reachability reachability) {

    public Measured {
        findings = List.copyOf(findings);
    }

    About about() {
        return new About(graph, NodeFactory.createURI(dataset.value()));
    }
}
