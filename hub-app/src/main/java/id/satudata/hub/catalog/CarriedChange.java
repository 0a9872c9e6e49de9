package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.DescriptionGraphs;
import org.apache.jena.graph.NodeFactory;

/**
 * Carries over to an entry what somebody changed in a dialect that says less than the entry does: what the dialect cannot
 * say stays as it is.
 */
public final class CarriedChange {
    private final IriSpace space;
    private final DescriptionGraphs graphs;

    public CarriedChange(IriSpace space) {
        this.space = space;
        this.graphs = new DescriptionGraphs(space);
    }

    /**
     * What the entry is to say.
     *
     * @param now what it says
     * @param before the same, as far as the dialect can say it
     * @param after what the dialect says by now
     */
    public Description carried(Description now, Description before, Description after) {
        var theirs = fields(after);
        var merged = FieldMerge.merge(fields(before), fields(now), theirs);
        var graph = merged.graph();
        for (var changed :
                merged.disputed()) { // where the dialect says it otherwise than the entry, its writer is meant
            graph = FieldMerge.returned(Fields.of(theirs.entry(), graph), theirs, changed);
        }
        return graphs.describe(now.id(), graph);
    }

    private Fields fields(Description description) {
        return Fields.of(NodeFactory.createURI(space.entry(description.id()).value()), graphs.graphOf(description));
    }
}
