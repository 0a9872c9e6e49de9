package id.satudata.hub.doors;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.TestCatalog;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.dump.TestDumps;
import id.satudata.hub.exchange.openapi.TestDescription;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.measurement.TestMeasurements;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.opening.TestOpenings;
import id.satudata.hub.profile.SatuDataProfile;
import id.satudata.hub.security.TestKeys;
import id.satudata.hub.store.TestStore;
import id.satudata.hub.table.TestFiles;
import id.satudata.hub.web.QueryResultPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * All doors that are not pages, over in-memory fakes of what lies behind them. Not a {@code @Configuration}, so that no
 * other test ever scans it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.apache.camel.spring.boot.CamelAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"id.satudata.hub.web", "id.satudata.hub.security", "id.satudata.hub.exchange"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.Jdbc\\w+", ".*Test\\w+"}))
@Import({
    TestCatalog.class,
    TestDescription.class,
    TestFiles.class,
    TestMeasurements.class,
    TestOpenings.class,
    TestKeys.class,
    TestStore.class,
    TestDisk.class,
    TestDumps.class
})
public class TestDoors {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    /** Keeps what people would see of an answer. */
    static final class LastResult implements QueryResultPage {
        @Nullable Shown last;

        @Override
        public void write(Shown result, HttpServletRequest request, HttpServletResponse response) {
            last = result;
        }
    }

    @Bean
    LastResult queryResultPage() {
        return new LastResult();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    IriSpace iriSpace() {
        return new IriSpace(Iri.of("http://localhost:8080"));
    }

    @Bean
    CatalogIdentity catalogIdentity(IriSpace space) {
        return new CatalogIdentity(
                space.catalog(),
                LocalizedText.of("id", "Satu Data Buleleng").with("en", "Buleleng Open Data"),
                LocalizedText.indonesian("Data terbuka Kabupaten Buleleng."),
                "Pemerintah Kabupaten Buleleng",
                Optional.of("data@bulelengkab.go.id"),
                Optional.of("51.08"));
    }

    @Bean
    FakeEntries entries() {
        var entries = new FakeEntries();
        entries.all.addAll(Samples.entries());
        return entries;
    }

    @Bean
    FakeSearch search(FakeEntries entries) {
        return new FakeSearch(entries);
    }

    @Bean
    FakeSyndication syndication(FakeEntries entries) {
        return new FakeSyndication(entries);
    }

    @Bean
    FakeFollowers followers() {
        return new FakeFollowers();
    }

    @Bean
    Concepts concepts() {
        return new Concepts();
    }

    @Bean
    SatuDataProfile satuDataProfile() {
        return new SatuDataProfile();
    }

    @Bean
    OwnAgencies ownAgencies() {
        return OwnAgencies.of("", List.of("Dinas Kelautan; Diskel"));
    }

    @Bean
    Mapping mapping(IriSpace space, Concepts concepts) {
        return new Mapping(space, concepts);
    }
}
