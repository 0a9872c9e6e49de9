package id.satudata.hub.partner.opening;

import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.partner.Partners;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

    @Bean
    Openings openings(Partners partners, Agreements agreements) {
        return new AgreedOpenings(partners, agreements);
    }

    @Bean
    Accesses accesses(JdbcClient jdbc, Clock clock) {
        return new JdbcAccesses(jdbc, clock);
    }
}
