package id.satudata.hub.catalog;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.revision.InMemoryRevisionLog;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real gate over a log in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class TestCatalog {

    @Bean
    Catalog catalog(IriSpace space) {
        return new LoggedCatalog(new InMemoryRevisionLog(), new Drafting(space, ApplicationProfile.gate()));
    }
}
