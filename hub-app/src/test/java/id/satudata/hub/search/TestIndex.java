package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** An index of its own on the test node, with all that reads and writes it. */
final class TestIndex implements AutoCloseable {

    static final Concepts CONCEPTS = new Concepts();

    private final String prefix;
    private final SearchConnection connection = new SearchConnection(TestServers.search());

    TestIndex() {
        this(TestServers.indexPrefix());
    }

    TestIndex(String prefix) {
        this.prefix = prefix;
    }

    ElasticsearchClient client() {
        return connection.writing();
    }

    SearchIndex index() {
        return new SearchIndex(client(), prefix);
    }

    String alias() {
        return prefix + "catalog";
    }

    SearchProjection projection() {
        return new SearchProjection(
                client(), index(), new EntryDocuments(new DescriptionGraphs(Published.SPACE), CONCEPTS));
    }

    IndexedSearch search() {
        return search(IndexedSearch.WINDOW);
    }

    IndexedSearch search(int window) {
        return new IndexedSearch(connection.asking(), alias(), new FacetCounting(CONCEPTS), window);
    }

    void refresh() throws IOException {
        client().indices().refresh(it -> it.index(alias()));
    }

    /** The entries a plain search for the words finds, best first. */
    List<EntryId> found(String words) {
        return search().search(words(words)).hits().stream()
                .map(SearchResult.Hit::entry)
                .toList();
    }

    static SearchQuery words(String words) {
        return new SearchQuery(words, List.of(), SearchQuery.Sort.RELEVANCE, 0, 20, Set.of(), 10, "id");
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
