package id.satudata.hub.store;

/**
 * Answers SPARQL queries over the graphs of all public entries: the default graph is their union, and every entry is a
 * named graph. Nothing can be changed through it, and no query can make it fetch anything.
 */
public interface SparqlQueries {

    /**
     * Parses a query and checks that it is one the hub is ready to answer.
     *
     * @throws SparqlRefused when it is not a query, or asks for more than anybody may
     */
    CheckedQuery check(String text);

    /**
     * Answers a checked query, completely in memory, so that it fails before the first byte is sent or not at all.
     *
     * @param format one that {@link ResultFormat#suits} the query's kind
     * @throws SparqlRefused when the answer turns out too large or the query cannot be evaluated
     * @throws SparqlTimeout when it took too long
     * @throws SparqlBusy when too many queries are running; ask again in a few seconds
     * @throws StoreUnavailable when the store cannot be read
     */
    SparqlAnswer answer(CheckedQuery query, ResultFormat format);
}
