package id.satudata.hub.search;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.DescriptionGraphs;
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
    SearchIndex searchIndex(SearchConnection connection, SearchProperties properties) {
        return new SearchIndex(connection.writing(), properties.indexPrefix());
    }

    @Bean
    SearchProjection searchProjection(
            SearchConnection connection, SearchIndex index, IriSpace space, Concepts concepts) {
        var documents = new EntryDocuments(new DescriptionGraphs(space), concepts);
        return new SearchProjection(connection.writing(), index, documents);
    }

    @Bean
    CatalogSearch catalogSearch(SearchConnection connection, SearchIndex index, Concepts concepts) {
        return new IndexedSearch(connection.asking(), index.alias(), new FacetCounting(concepts), IndexedSearch.WINDOW);
    }

    @Bean
    HealthIndicator searchHealthIndicator(SearchConnection connection, SearchIndex index) {
        return new SearchHealth(connection.asking(), index);
    }
}
