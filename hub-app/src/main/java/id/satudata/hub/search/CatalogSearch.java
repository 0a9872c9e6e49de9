package id.satudata.hub.search;

/** Finds public entries; what it returns is checked once more for visibility before it is shown. */
public interface CatalogSearch {

    /**
     * Asks the public index.
     *
     * @throws SearchUnavailable when Elasticsearch cannot answer now
     */
    SearchResult search(SearchQuery query);
}
