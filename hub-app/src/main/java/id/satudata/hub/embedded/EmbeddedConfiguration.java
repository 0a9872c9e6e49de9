package id.satudata.hub.embedded;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Provides the addresses of MariaDB and Elasticsearch: the configured ones, or those of the hub's own servers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EmbeddedProperties.class, ExternalDatabase.class, ExternalSearch.class})
class EmbeddedConfiguration {

    /** Lazy, so that a hub with external servers alone neither needs the memory nor takes the data folder. */
    @Lazy
    @Bean
    EmbeddedServers embeddedServers(
            EmbeddedProperties properties,
            ExternalDatabase database,
            ExternalSearch search,
            ApplicationContext application) {
        if (application instanceof WebServerApplicationContext) {
            DoorPorts.require(application.getEnvironment());
        }
        return new EmbeddedServers(properties, EmbeddedServers.wanted(database, search));
    }

    @Bean
    DatabaseEndpoint databaseEndpoint(ExternalDatabase external, ObjectProvider<EmbeddedServers> own) {
        return external.isConfigured() ? external.endpoint() : own.getObject().database();
    }

    @Bean
    SearchEndpoint searchEndpoint(ExternalSearch external, ObjectProvider<EmbeddedServers> own) {
        return external.isConfigured() ? external.endpoint() : own.getObject().search();
    }

    @Bean
    DatabasePrograms databasePrograms(EmbeddedProperties properties) {
        return new DatabasePrograms(new ServersFolder(properties.serversFolder()));
    }
}
