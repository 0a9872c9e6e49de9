package id.satudata.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

final class CatalogPropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Properties.class);

    @Test
    void introducesItselfWithoutAnyConfiguration() {
        runner.run(context -> {
            var identity = context.getBean(CatalogProperties.class).identity();
            assertThat(identity.iri()).isEqualTo(Iri.of("http://localhost:8080/catalog"));
            assertThat(identity.title().byLanguage()).containsOnlyKeys("id", "en");
            assertThat(identity.contactEmail()).isEmpty();
            assertThat(identity.regionCode()).isEmpty();
        });
    }

    @Test
    void takesTheNameOfTheRegion() {
        runner.withPropertyValues(
                        "hub.catalog.public-url=https://data.bulelengkab.go.id/",
                        "hub.catalog.title.id=Satu Data Buleleng",
                        "hub.catalog.region-code=51.08",
                        "hub.catalog.contact-email=data@bulelengkab.go.id")
                .run(context -> {
                    var identity = context.getBean(CatalogProperties.class).identity();
                    assertThat(identity.iri()).isEqualTo(Iri.of("https://data.bulelengkab.go.id/catalog"));
                    assertThat(identity.title().in("id")).contains("Satu Data Buleleng");
                    assertThat(identity.title().in("en")).contains("Satu Data Catalogue");
                    assertThat(identity.regionCode()).contains("51.08");
                });
    }

    @Test
    void refusesAnAddressThatIsNone() {
        runner.withPropertyValues("hub.catalog.public-url=data.example.go.id")
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CatalogProperties.class)
    static class Properties {}
}
