package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Carriers;
import id.satudata.hub.delivery.DeliveryErrors;
import id.satudata.hub.delivery.DeliveryRoutes;
import id.satudata.hub.delivery.DeliveryRunner;
import id.satudata.hub.egress.EgressClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {

    @Bean
    Carriers carriers(EgressClient egress, Clock clock) {
        return Carriers.over(egress, clock);
    }

    @Bean
    DeliveryErrors deliveryErrors() {
        return new DeliveryErrors();
    }

    @Bean
    DeliveryRoutes deliveryRoutes(Carriers carriers) {
        return new DeliveryRoutes(carriers);
    }

    @Bean
    DeliveryRunner deliveryRunner(DeliveryRoutes routes) {
        return new DeliveryRunner(routes);
    }
}
