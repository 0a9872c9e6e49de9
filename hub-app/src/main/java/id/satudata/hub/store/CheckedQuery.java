package id.satudata.hub.store;

import org.apache.jena.query.Query;

/** A SPARQL query the hub is ready to answer. */
public final class CheckedQuery {

    private final Query query;

    CheckedQuery(Query query) {
        this.query = query;
    }

    /** What its answer is made of. */
    public enum Kind {
        /** Rows of values (SELECT). */
        TABLE,
        /** Yes or no (ASK). */
        TRUTH,
        /** A graph (CONSTRUCT, DESCRIBE). */
        GRAPH
    }

    public Kind kind() {
        if (query.isSelectType()) {
            return Kind.TABLE;
        }
        return query.isAskType() ? Kind.TRUTH : Kind.GRAPH;
    }

    Query query() {
        return query;
    }
}
