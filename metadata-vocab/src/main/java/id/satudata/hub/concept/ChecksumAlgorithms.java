package id.satudata.hub.concept;

import id.satudata.hub.vocabulary.SPDX;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Names checksum algorithms as the shapes of DCAT-AP 3.0.1 demand it, under https, which is not the namespace SPDX itself
 * uses; the name SPDX gives the algorithm stands beside it.
 */
final class ChecksumAlgorithms {

    private static final String DEMANDED = SPDX.NS.replace("http:", "https:");
    private static final Node KIND = NodeFactory.createURI(SPDX.NS + "ChecksumAlgorithm");

    private ChecksumAlgorithms() {}

    static void rename(Graph graph) {
        for (var statement :
                graph.find(Node.ANY, SPDX.algorithm.asNode(), Node.ANY).toList()) {
            var name = statement.getObject();
            if (name.isURI() && name.getURI().startsWith(SPDX.NS)) {
                var demanded = NodeFactory.createURI(DEMANDED + name.getURI().substring(SPDX.NS.length()));
                graph.delete(statement);
                graph.add(statement.getSubject(), statement.getPredicate(), demanded);
                graph.add(demanded, RDF.type.asNode(), KIND);
                graph.add(demanded, OWL2.sameAs.asNode(), name);
            }
        }
    }
}
