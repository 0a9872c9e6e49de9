package id.satudata.hub.doors;

import id.satudata.hub.security.TestKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
@Import(TestKeys.class)
public class TestDoors {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
