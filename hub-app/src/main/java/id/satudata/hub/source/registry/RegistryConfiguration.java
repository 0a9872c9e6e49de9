package id.satudata.hub.source.registry;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.mapping.SourceDefaults;
import id.satudata.hub.source.SourceRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistryProperties.class)
class RegistryConfiguration {

    @Bean
    SourceRegister sourceRegister(
            SourceRows rows, Connectors connectors, Concepts concepts, Preview preview, RegistryProperties properties) {
        var check =
                new DraftCheck(connectors.kinds(), new SourceAddress(properties.paths()), new SourceDefaults(concepts));
        return new RegisteredSources(rows, connectors.kinds(), check, it -> preview.of(it, Preview.MOST));
    }
}
