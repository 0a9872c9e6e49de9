package id.satudata.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkLoadTests {

    private static final Node GRAPH = NodeFactory.createURI("urn:x:graph");
    private static final Map<Node, Set<Triple>> ONE = Map.of(GRAPH, Set.of(Triple.create(GRAPH, GRAPH, GRAPH)));

    @TempDir
    private Path root;

    @Test
    void aFullDiskEndsTheLoadingInsteadOfHangingIt() throws IOException {
        try (var store = RdfStore.in(root);
                var load = new BulkLoad(new FullDisk(store.opened().dataset()))) {
            load.add(ONE);

            assertThatThrownBy(() -> load.add(ONE))
                    .isInstanceOf(IOException.class)
                    .hasRootCauseInstanceOf(InternalError.class);
            assertThatThrownBy(() -> load.commit(new Standing(new Sequence(1), 1)))
                    .isInstanceOf(IOException.class);
        }
        try (var store = RdfStore.in(root)) {
            assertThat(Stores.content(store)).isEmpty();
        }
    }

    private static final class FullDisk extends DatasetGraphWrapper {

        FullDisk(DatasetGraph wrapped) {
            super(wrapped);
        }

        @Override
        public void add(Quad quad) {
            throw new InternalError("a fault occurred in an unsafe memory access operation");
        }
    }
}
