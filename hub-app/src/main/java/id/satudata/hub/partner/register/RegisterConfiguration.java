package id.satudata.hub.partner.register;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.sealing.Sealer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    private static final int ALL = 10_000;

    @Bean
    PartnerSecrets partnerSecrets(JdbcClient jdbc, Sealer sealer, Clock clock) {
        return new PartnerSecrets(jdbc, sealer, clock);
    }

    @Bean
    Partners partners(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PartnerSecrets secrets,
            EgressClient egress,
            Clock clock) {
        return new CheckedPartners(
                new PartnerRows(jdbc, clock), secrets, new TransactionTemplate(transactions), egress);
    }

    /** As those of sources, the secrets are sealed anew at start where a newer key was added. */
    @Bean
    @Order(2)
    @Profile("!verify & !views & !backup")
    ApplicationRunner partnerSealing(Partners partners, PartnerSecrets secrets) {
        return _ ->
                partners.page(Optional.empty(), ALL).stream().map(Partner::id).forEach(secrets::reseal);
    }
}
