package id.satudata.hub.reference;

import id.satudata.hub.concept.Concepts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    Editions editions(JdbcClient jdbc, JdbcOperations batches, PlatformTransactionManager transactions, Clock clock) {
        return new JdbcEditions(jdbc, batches, transactions, clock);
    }

    @Bean
    CodeLists codeLists(Editions editions, Concepts concepts) {
        return new CodeLists(editions, concepts.wilayah());
    }
}
