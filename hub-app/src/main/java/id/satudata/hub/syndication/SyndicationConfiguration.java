package id.satudata.hub.syndication;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class SyndicationConfiguration {

    @Bean
    SyndicationRows syndicationRows(JdbcClient jdbc, JdbcOperations batches) {
        return new SyndicationRows(jdbc, batches);
    }

    @Bean
    SyndicationProjection syndicationProjection(
            SyndicationRows rows,
            RevisionLog log,
            Readings readings,
            Concepts concepts,
            PlatformTransactionManager transactions) {
        return new SyndicationProjection(
                rows, log, readings, new EntrySets(concepts), new TransactionTemplate(transactions));
    }

    @Bean
    Syndication syndication(JdbcClient jdbc, SyndicationRows rows, RevisionLog log, Clock clock) {
        return new JdbcSyndication(jdbc, new Standings(log, rows::position, clock));
    }
}
