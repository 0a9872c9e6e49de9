package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.rdf.CanonicalGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

final class GraphDifferenceTests {

    private static final Node GRAPH =
            NodeFactory.createURI(IRIS.entry(entry("a")).value());

    private final List<String> writes = new ArrayList<>();
    private final DatasetGraph dataset = new RecordedDataset(DatasetGraphFactory.create());

    @Test
    void aNewGraphIsWrittenWhole() {
        store("Penduduk", "desa");

        assertThat(writes).hasSize(3).allMatch(it -> it.startsWith("+"));
    }

    @Test
    void anUnchangedGraphIsNotTouched() {
        store("Penduduk", "desa");
        writes.clear();

        store("Penduduk", "desa");

        assertThat(writes).isEmpty();
    }

    @Test
    void onlyChangedTriplesAreWritten() {
        store("Penduduk", "desa", "umur");
        writes.clear();

        store("Penduduk", "umur", "kecamatan");

        assertThat(writes).containsExactly("- desa", "+ kecamatan");
    }

    private void store(String title, String... keywords) {
        var wanted = CanonicalGraph.read(publish(1, "a", title, keywords).content()).stream()
                .collect(Collectors.toSet());
        GraphDifference.between(dataset, GRAPH, wanted).write(dataset);
    }

    /** Notes every quad written. */
    private final class RecordedDataset extends DatasetGraphWrapper {

        RecordedDataset(DatasetGraph recorded) {
            super(recorded);
        }

        @Override
        public void add(Quad quad) {
            writes.add("+ " + object(quad));
            super.add(quad);
        }

        @Override
        public void delete(Quad quad) {
            writes.add("- " + object(quad));
            super.delete(quad);
        }

        private static String object(Quad quad) {
            return quad.getObject().isLiteral()
                    ? quad.getObject().getLiteralLexicalForm()
                    : quad.getObject().getURI();
        }
    }
}
