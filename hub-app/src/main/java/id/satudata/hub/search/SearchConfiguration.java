package id.satudata.hub.search;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchConnection searchConnection(SearchEndpoint endpoint) {
        return new SearchConnection(endpoint);
    }

    @Bean
    EntryDocuments entryDocuments(Readings readings, Concepts concepts) {
        return new EntryDocuments(readings, concepts);
    }

    @Bean
    IndexPair indexPair(
            SearchConnection connection,
            SearchProperties properties,
            EntryDocuments documents,
            RevisionLog log,
            Clock clock) {
        return IndexPair.of(connection, properties.indexPrefix(), documents, LastShowing.in(log), clock);
    }

    @Bean
    SearchProjection searchProjection(IndexPair indexes) {
        return indexes.open().projection();
    }

    @Bean
    SearchProjection internalSearchProjection(IndexPair indexes) {
        return indexes.internal().projection();
    }

    @Bean
    CatalogSearch catalogSearch(SearchConnection connection, IndexPair indexes, Concepts concepts) {
        return new IndexedSearch(
                connection.asking(),
                indexes.open().index().alias(),
                new FacetCounting(concepts),
                IndexedSearch.WINDOW,
                new PageEnds(PageEnds.WORTH_IT));
    }

    @Bean
    WithdrawnSearch withdrawnSearch(SearchConnection connection, IndexPair indexes) {
        return new IndexedWithdrawnSearch(
                connection.asking(), indexes.internal().index().alias());
    }

    @Bean
    HealthIndicator searchHealthIndicator(SearchConnection connection, IndexPair indexes) {
        return new SearchHealth(connection.asking(), indexes.open().index());
    }
}
