package id.satudata.hub.exchange.openapi;

import org.springframework.boot.restdocs.test.autoconfigure.RestDocsMockMvcConfigurationCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Compares every example that is recorded for the guide with the description of the doors. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDescription {

    @Bean
    RestDocsMockMvcConfigurationCustomizer comparedWithTheDescription() {
        return it -> it.snippets().withAdditionalDefaults(new RecordedExample(DescribedDoors.read()));
    }
}
