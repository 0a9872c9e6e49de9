package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.RevisionLog;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public store for as long as the hub runs. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Duration LONGEST_QUERY = Duration.ofSeconds(10);

    @Bean
    PublicStore publicStore(StoreProperties properties) {
        return new PublicStore(new StoreFolder(properties.path()));
    }

    @Bean
    GuardedSparql sparqlQueries(PublicStore store, IriSpace iris, RevisionLog log) {
        return new GuardedSparql(store, iris, LONGEST_QUERY, log::lastHidden);
    }
}
