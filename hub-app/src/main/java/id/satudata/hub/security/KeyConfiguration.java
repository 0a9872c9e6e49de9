package id.satudata.hub.security;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** API keys, with or without doors for them to open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeyRules.class, RateProperties.class})
class KeyConfiguration {

    @Bean
    ApiKeys apiKeys(ApiKeyStore store, Clock clock) {
        return new ApiKeys(store, new SecureRandom(), clock);
    }

    @Bean
    Quotas quotas(RateProperties properties, Clock clock) {
        return new Quotas(properties, clock);
    }

    @Bean
    Seals seals(SigningKeys keys) {
        return new Seals(keys);
    }
}
