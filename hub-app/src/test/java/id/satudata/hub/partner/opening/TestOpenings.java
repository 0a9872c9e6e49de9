package id.satudata.hub.partner.opening;

import id.satudata.hub.partner.Openings;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.security.TestKeys;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What agreements open, over agreements in memory with the one partner that is registered. */
@TestConfiguration(proxyBeanMethods = false)
public class TestOpenings {

    @Bean
    MemoryAgreements agreements(Clock clock) {
        return new MemoryAgreements(clock);
    }

    @Bean
    MemoryAccesses accesses(Clock clock) {
        return new MemoryAccesses(clock);
    }

    @Bean
    Openings openings(MemoryAgreements agreements) {
        return new AgreedOpenings(new OnePartner(new PartnerId(TestKeys.PARTNER)), agreements);
    }
}
