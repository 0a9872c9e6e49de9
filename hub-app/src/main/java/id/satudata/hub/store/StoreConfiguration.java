package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.revision.RevisionLog;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the stores for as long as the hub runs. Only the public one is a bean: nobody else can hold the internal one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Duration LONGEST_QUERY = Duration.ofSeconds(10);

    @Bean
    RdfStore publicStore(StoreProperties properties) {
        return RdfStore.in(properties.path());
    }

    @Bean
    RdfProjection rdfProjection(RdfStore store, IriSpace iris, Readings readings) {
        return new RdfProjection("rdf", store, new EntryGraphs(iris, new PublicContent(readings)), Growth.NORMAL);
    }

    @Bean
    RdfProjection internalRdfProjection(StoreProperties properties, IriSpace iris, Readings readings, RevisionLog log) {
        var content = new InternalContent(readings, new LastShown(log)::before);
        var store = RdfStore.in(properties.internalPath());
        return new RdfProjection("rdf-internal", store, new EntryGraphs(iris, content), Growth.NORMAL);
    }

    @Bean
    GuardedSparql sparqlQueries(RdfStore store, IriSpace iris, RevisionLog log) {
        return new GuardedSparql(store, iris, LONGEST_QUERY, log::lastHidden);
    }

    @Bean
    CatalogSnapshots catalogSnapshots(RdfStore store, RevisionLog log) {
        return new StoredSnapshots(store, log::lastHidden);
    }
}
