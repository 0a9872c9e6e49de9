package id.satudata.hub.measurement;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.quality.Measuring;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MeasurementConfiguration {

    @Bean
    Measurements measurements(Concepts concepts, IriSpace space, Clock clock, MeasurementProperties properties) {
        return new Measurements(
                new Measuring(concepts, ApplicationProfile.dcatAp()), space, clock, properties.timeZone());
    }

    @Bean
    MeasurementProjection measurementProjection(
            JdbcClient jdbc,
            JdbcOperations batches,
            PlatformTransactionManager transactions,
            Readings readings,
            Measurements measurements) {
        var rows = new MeasurementRows(jdbc, batches, new CheckBits(measurements.checks()));
        return new MeasurementProjection(rows, readings, measurements, new TransactionTemplate(transactions));
    }

    @Bean
    Agencies agencies(JdbcClient jdbc, Measurements measurements) {
        return new JdbcAgencies(jdbc, measurements);
    }

    @Bean
    Snapshots snapshots(JdbcClient jdbc, Measurements measurements) {
        return new Snapshots(jdbc, measurements);
    }
}
