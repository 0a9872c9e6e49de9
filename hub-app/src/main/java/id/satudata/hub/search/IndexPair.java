package id.satudata.hub.search;

import java.time.Clock;

/**
 * The index everybody searches and the one for staff, each with the view that keeps it.
 *
 * @param open holds what is in sight, and nothing else
 * @param internal holds what is out of sight but could come back, and nothing else
 */
record IndexPair(Kept open, Kept internal) {

    /** An index and the view that keeps it. */
    record Kept(SearchIndex index, SearchProjection projection) {}

    static IndexPair of(
            SearchConnection connection, String prefix, EntryDocuments documents, LastShowing history, Clock clock) {
        var cluster = new Cluster(connection.writing());
        return new IndexPair(
                kept("search", cluster, prefix + "catalog", new PublicContent(documents), clock),
                kept("search-internal", cluster, prefix + "internal", new WithdrawnContent(documents, history), clock));
    }

    private static Kept kept(String view, Cluster cluster, String alias, IndexContent content, Clock clock) {
        var maker = new DocumentMaker(content);
        var index = new SearchIndex(cluster, alias, maker, clock);
        return new Kept(index, new SearchProjection(view, cluster, index, maker));
    }
}
