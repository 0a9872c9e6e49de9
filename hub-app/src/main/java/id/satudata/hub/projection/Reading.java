package id.satudata.hub.projection;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.PublicGraph;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What a revision says, in the forms the views need; many share it, so its graphs must not be changed. Thread-safe. */
public final class Reading {

    private final EntryId entry;
    private final Graph whole;
    private final Graph open;
    private final DescriptionGraphs graphs;
    private @Nullable Description description;

    Reading(EntryId entry, Graph whole, DescriptionGraphs graphs) {
        this.entry = entry;
        this.whole = whole;
        this.open = PublicGraph.of(whole);
        this.graphs = graphs;
    }

    /** All that it says. */
    public Graph whole() {
        return whole;
    }

    /** What everybody may see of it; the same graph as the whole one where that is all. */
    public Graph open() {
        return open;
    }

    /** The description that the whole graph is. */
    public synchronized Description description() {
        var known = description;
        if (known == null) {
            known = graphs.describe(entry, whole);
            description = known;
        }
        return known;
    }

    /** What everybody may see of the description. */
    public Description openDescription() {
        return open == whole ? description() : graphs.describe(entry, open);
    }
}
