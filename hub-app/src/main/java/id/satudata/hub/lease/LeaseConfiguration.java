package id.satudata.hub.lease;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeaseProperties.class)
class LeaseConfiguration {

    @Bean
    Leases leases(JdbcClient jdbc, PlatformTransactionManager transactions, LeaseProperties properties) {
        return new JdbcLeases(
                jdbc, new TransactionTemplate(transactions), NodeName.keptIn(properties.file()), properties.length());
    }
}
