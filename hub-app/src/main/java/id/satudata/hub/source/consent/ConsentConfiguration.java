package id.satudata.hub.source.consent;

import id.satudata.hub.source.Consents;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsentProperties.class)
class ConsentConfiguration {

    @Bean
    Consents consents(JdbcClient jdbc, Clock clock, ConsentProperties properties) {
        return new JdbcConsents(jdbc, clock.withZone(properties.timeZone()));
    }
}
