package id.satudata.hub.bench;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** An empty TDB2 store of default make, into which graphs are inserted. */
final class BareStore implements AutoCloseable {

    private final DatasetGraph dataset;
    private long graphs;

    BareStore(Path folder) {
        this.dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    }

    /** Inserts the batch in one transaction. */
    void insert(List<Graph> batch) {
        dataset.begin(TxnType.WRITE);
        batch.forEach(it -> dataset.addGraph(NodeFactory.createURI("urn:bench:" + graphs++), it));
        dataset.commit();
        dataset.end();
    }

    @Override
    public void close() {
        dataset.close();
    }
}
