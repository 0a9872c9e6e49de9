package id.satudata.hub.disk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DiskProperties.class)
class DiskConfiguration {

    @Bean
    DiskGuard diskGuard(DiskProperties properties) {
        return new DiskGuard(properties, FileSystems.REAL, System::nanoTime);
    }

    /** In the place of Spring Boot's own, which knows one folder and one limit. */
    @Bean
    HealthIndicator diskSpaceHealthIndicator(DiskGuard guard) {
        return new DiskHealth(guard);
    }
}
