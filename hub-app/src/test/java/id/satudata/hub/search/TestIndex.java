package id.satudata.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.Steps;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pair of indexes of its own on the test node, with all that reads and writes them. */
final class TestIndex implements AutoCloseable {

    static final Concepts CONCEPTS = new Concepts();

    private final String prefix;
    private final SearchConnection connection;
    private final List<Revision> log = new ArrayList<>();

    TestIndex() {
        this(TestServers.indexPrefix());
    }

    TestIndex(String prefix) {
        this(prefix, TestServers.search());
    }

    TestIndex(String prefix, SearchEndpoint endpoint) {
        this.prefix = prefix;
        this.connection = new SearchConnection(endpoint);
    }

    String prefix() {
        return prefix;
    }

    ElasticsearchClient client() {
        return connection.writing();
    }

    Cluster cluster() {
        return new Cluster(client());
    }

    /** A pair as another hub on the same cluster would have it. */
    IndexPair pair() {
        var documents = new EntryDocuments(new Readings(Published.SPACE), CONCEPTS);
        return IndexPair.of(
                connection,
                prefix,
                documents,
                (entry, number) -> log.stream()
                        .filter(it -> it.entry().equals(entry) && it.shows() && it.number() < number)
                        .reduce((_, last) -> last),
                Clock.systemUTC());
    }

    SearchIndex index() {
        return pair().open().index();
    }

    String alias() {
        return prefix + "catalog";
    }

    SearchProjection projection() {
        return pair().open().projection();
    }

    /** What the internal index's view is told of what entries said before. */
    void remember(Revision... earlier) {
        log.addAll(List.of(earlier));
    }

    /** Has the view take in the revisions, as its follower does. */
    static void take(SearchProjection view, Revision... revisions) throws IOException, UnprojectableRevision {
        Steps.take(view, List.of(revisions));
    }

    /** Has the view take in the revisions from where it stands, under that fence. */
    static void take(long fence, SearchProjection view, Revision... revisions)
            throws IOException, UnprojectableRevision {
        view.apply(step(fence, view.position(), revisions));
    }

    static Batch step(long fence, Sequence from, Revision... revisions) {
        return new Batch(from, revisions[revisions.length - 1].sequence(), List.of(revisions), fence);
    }

    IndexedSearch search() {
        return search(IndexedSearch.WINDOW);
    }

    IndexedSearch search(int window) {
        return search(window, PageEnds.WORTH_IT);
    }

    IndexedSearch search(int window, int worthRemembering) {
        return new IndexedSearch(
                connection.asking(), alias(), new FacetCounting(CONCEPTS), window, new PageEnds(worthRemembering));
    }

    WithdrawnSearch withdrawn() {
        return new IndexedWithdrawnSearch(connection.asking(), prefix + "internal");
    }

    void refresh() throws IOException {
        client().indices().refresh(it -> it.index(alias()));
    }

    /** The index behind the alias. */
    String behind() throws IOException {
        var found = client().indices().get(it -> it.index(alias())).result().keySet();
        assertThat(found).hasSize(1);
        return found.iterator().next();
    }

    /** The indexes there are, of either kind. */
    Set<String> indexes() throws IOException {
        return client().indices().get(it -> it.index(prefix + "*")).result().keySet();
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
