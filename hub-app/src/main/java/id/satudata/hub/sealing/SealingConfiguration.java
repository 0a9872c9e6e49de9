package id.satudata.hub.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingProperties.class)
class SealingConfiguration {

    @Bean
    Sealer sealer(SealingProperties properties, Clock clock) {
        return new Sealer(new KeyFile(properties.path(), new SecureRandom(), clock), new SecureRandom());
    }
}
