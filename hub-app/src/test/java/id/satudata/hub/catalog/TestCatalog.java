package id.satudata.hub.catalog;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.InMemoryRevisionLog;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real gate over a log in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class TestCatalog {

    @Bean
    InMemoryRevisionLog revisionLog() {
        return new InMemoryRevisionLog();
    }

    @Bean
    History history(InMemoryRevisionLog log, IriSpace space, Concepts concepts) {
        return new LoggedHistory(log, log, space, concepts);
    }

    @Bean
    Catalog catalog(InMemoryRevisionLog log, IriSpace space) {
        return Gate.over(log, log, space);
    }

    @Bean
    FileClaims fileClaims(Entries entries) {
        return new FileClaims(entries, Successors.NONE);
    }

    @Bean
    Edits edits(InMemoryRevisionLog log, IriSpace space, Concepts concepts) {
        return new LoggedEdits(log, log, space, concepts, Gate.drafting(log, log, space));
    }
}
