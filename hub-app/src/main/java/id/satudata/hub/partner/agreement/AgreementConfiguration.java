package id.satudata.hub.partner.agreement;

import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.PartnerProperties;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerProperties.class)
class AgreementConfiguration {

    @Bean
    Agreements agreements(JdbcClient jdbc, Clock clock, PartnerProperties properties) {
        return new JdbcAgreements(jdbc, clock.withZone(properties.timeZone()));
    }
}
