package id.satudata.hub.search;

import co.elastic.clients.json.JsonpUtils;
import id.satudata.hub.concept.Concepts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.ApplicationContext;

/** What the hub asks Elasticsearch, to be asked without the hub, for benchmarks. */
@NullMarked
public final class AskedDirectly {

    private static final int FACET_SIZE = 50;
    private static final Set<Facet> COUNTED =
            Set.of(Facet.ORGANIZATION, Facet.THEME, Facet.FORMAT, Facet.KEYWORD, Facet.LICENSE);

    private AskedDirectly() {}

    /** The body of a search for words with the facets that CKAN's clients can ask for, most relevant first. */
    public static String body(ApplicationContext hub, String words, int rows) {
        var client = hub.getBean(SearchConnection.class).asking();
        var search = new IndexedSearch(
                client,
                "any",
                new FacetCounting(hub.getBean(Concepts.class)),
                IndexedSearch.WINDOW,
                new PageEnds(PageEnds.WORTH_IT));
        var query = new SearchQuery(words, List.of(), SearchQuery.Sort.RELEVANCE, 0, rows, COUNTED, FACET_SIZE, "id");
        return JsonpUtils.toJsonString(
                search.asked(query, WordQueries.exactly(words), rows).from(0).build(), client._jsonpMapper());
    }
}
