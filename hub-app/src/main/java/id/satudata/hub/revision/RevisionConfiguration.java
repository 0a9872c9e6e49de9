package id.satudata.hub.revision;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RevisionLog revisionLog(
            JdbcClient jdbc,
            JdbcOperations batches,
            PlatformTransactionManager transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var appender = new JdbcAppender(jdbc, batches, clock);
        return new JdbcRevisionLog(jdbc, appender, new ContentionRetry(own), events);
    }

    @Bean
    EntryIndex entryIndex(JdbcClient jdbc) {
        return new JdbcEntryIndex(jdbc);
    }
}
