package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What an entry says, as a description and as a graph; each is made only where somebody asks for it. */
public sealed interface Saying {

    Description description();

    /** The same as a graph of the caller's own. */
    Graph graph(DescriptionGraphs graphs);

    /** A description that somebody has at hand. */
    record Described(Description description) implements Saying {

        @Override
        public Graph graph(DescriptionGraphs graphs) {
            return graphs.graphOf(description);
        }
    }

    /** What was recorded; it is read as often as it is asked for as a graph, and described once. */
    final class Recorded implements Saying {

        private final EntryId entry;
        private final Bytes content;
        private final DescriptionGraphs graphs;
        private volatile @Nullable Description description;

        Recorded(EntryId entry, Bytes content, DescriptionGraphs graphs) {
            this.entry = entry;
            this.content = content;
            this.graphs = graphs;
        }

        @Override
        public Description description() {
            var known = description;
            if (known == null) {
                known = graphs.describe(entry, CanonicalGraph.index(content));
                description = known;
            }
            return known;
        }

        @Override
        public Graph graph(DescriptionGraphs as) {
            return CanonicalGraph.read(content);
        }
    }
}
