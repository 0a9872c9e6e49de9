package id.satudata.hub.portal;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.MemoryEntries;
import id.satudata.hub.catalog.TestCatalog;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.measurement.TestMeasurements;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.opening.TestOpenings;
import id.satudata.hub.security.TestKeys;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.TestFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The portal over in-memory fakes of what lies behind it. Not a {@code @Configuration}, so that no other test ever scans
 * it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.apache.camel.spring.boot.CamelAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"
        })
@ComponentScan(
        basePackages = {
            "id.satudata.hub.portal",
            "id.satudata.hub.table",
            "id.satudata.hub.web",
            "id.satudata.hub.security"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.Jdbc\\w+", ".*Test\\w+"}))
@ConfigurationPropertiesScan({"id.satudata.hub.portal", "id.satudata.hub.table"})
@Import({TestCatalog.class, TestKeys.class, TestMeasurements.class, TestDisk.class, TestOpenings.class})
public class TestPortal {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    FileHolders fileHolders() {
        return TestFiles.holders();
    }

    @Bean
    IriSpace iriSpace() {
        return new IriSpace(Iri.of("http://localhost:8080"));
    }

    @Bean
    CatalogIdentity catalogIdentity(IriSpace space) {
        return new CatalogIdentity(
                space.catalog(),
                LocalizedText.indonesian("Satu Data Buleleng").with("en", "Buleleng Open Data"),
                LocalizedText.indonesian("Data terbuka Kabupaten Buleleng.").with("en", "Open data of Buleleng."),
                "Pemerintah Kabupaten Buleleng",
                Optional.of("data@bulelengkab.go.id"),
                Optional.of("51.08"));
    }

    @Bean
    MemoryEntries entries() {
        return new MemoryEntries(PortalSamples.entries());
    }

    @Bean
    MemorySearch search(MemoryEntries entries, Concepts concepts) {
        return new MemorySearch(entries, concepts);
    }

    @Bean
    Concepts concepts() {
        return new Concepts();
    }
}
