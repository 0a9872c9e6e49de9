package id.satudata.hub.measurement;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.quality.Measuring;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real measures over entries in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMeasurements {

    @Bean
    Measurements measurements(Concepts concepts, IriSpace space, Clock clock) {
        var measuring = new Measuring(concepts, ApplicationProfile.dcatAp());
        return new Measurements(measuring, space, clock, ZoneId.of("Asia/Makassar"));
    }

    @Bean
    Agencies agencies(Entries entries, Measurements measurements) {
        return new MemoryAgencies(entries, measurements);
    }
}
