package id.satudata.hub.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public store for as long as the hub runs. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    PublicStore publicStore(StoreProperties properties) {
        return new PublicStore(new StoreFolder(properties.path()));
    }
}
