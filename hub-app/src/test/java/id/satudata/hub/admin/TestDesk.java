package id.satudata.hub.admin;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.dump.TestDumps;
import id.satudata.hub.exchange.openapi.TestDescription;
import id.satudata.hub.lease.Holding;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.portal.TestPortal;
import id.satudata.hub.source.SourceConformance;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.registry.TestRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The operator's pages beside the portal, over views that do as a test says. */
@ComponentScan(
        basePackages = {
            "id.satudata.hub.admin.desk",
            "id.satudata.hub.admin.keys",
            "id.satudata.hub.admin.sources",
            "id.satudata.hub.admin.status"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test\\w+"))
@Import({TestDescription.class, TestPortal.class, TestDumps.class})
public class TestDesk {

    @Bean
    FakeViews views() {
        return new FakeViews();
    }

    @Bean
    FakeSourceDesk sources() {
        return new FakeSourceDesk();
    }

    /** Tests of the pages of partners bring one of their own. */
    @Bean
    @Fallback
    FakePartnerDesk partnerDesk() {
        return new FakePartnerDesk();
    }

    @Bean
    @Primary
    FakeEdits editsOfTheDesk() {
        return new FakeEdits();
    }

    /** It shows two records of any source, unless its host is down. */
    @Bean
    SourceRegister register(Concepts concepts) {
        return TestRegister.inMemory(concepts, Path.of("target/desk-test-folders"), TestPreviews::seen);
    }

    @Bean
    FakeSchedules schedules() {
        return new FakeSchedules();
    }

    @Bean
    MemoryConsents consents() {
        return new MemoryConsents();
    }

    @Bean
    FakeIdentities identities() {
        return new FakeIdentities();
    }

    @Bean
    FakeRemoval removal(SourceRegister register) {
        return new FakeRemoval(register);
    }

    /** It finds one thing that CKAN would refuse. */
    @Bean
    SourceConformance conformance() {
        return it -> Optional.of(it).filter(FakeSourceDesk.ID::equals).map(_ -> TestConformance.report());
    }

    @Bean
    MemoryNotices notices() {
        return new MemoryNotices();
    }

    @Bean
    Leases leases() {
        return new FakeLeases();
    }

    private static final class FakeLeases implements Leases {

        @Override
        public Optional<Lease> take(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Lease> renew(Lease lease) {
            return Optional.empty();
        }

        @Override
        public void release(Lease lease) {}

        @Override
        public List<Holding> holdings() {
            return List.of(
                    new Holding("projection-search", "simpul-1", 42, true),
                    new Holding("harvest", "simpul-2", 7, false));
        }

        @Override
        public String node() {
            return "simpul-1";
        }
    }
}
