package id.satudata.hub.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

final class EmbeddedConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedConfiguration.class)
            .withPropertyValues(
                    "hub.database.url=jdbc:mariadb://db.example/hub",
                    "hub.database.username=hub",
                    "hub.database.password=secret-1",
                    "hub.search.url=https://search.example:9200",
                    "hub.search.username=finder",
                    "hub.search.password=secret-2",
                    "hub.embedded.data=/proc/nowhere");

    @Test
    void externalServersGiveTheSameBeansAndStartNothing() {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(JdbcConnectionDetails.class))
                    .isEqualTo(new DatabaseEndpoint("jdbc:mariadb://db.example/hub", "hub", "secret-1"));
            assertThat(context.getBean(SearchEndpoint.class))
                    .isEqualTo(new SearchEndpoint(URI.create("https://search.example:9200"), "finder", "secret-2"));
        });
    }

    @Test
    void nothingPrintsAPassword() {
        runner.run(context -> assertThat(context.getBean(JdbcConnectionDetails.class) + " "
                        + context.getBean(SearchEndpoint.class) + context.getBean(ExternalDatabase.class)
                        + context.getBean(ExternalSearch.class))
                .doesNotContain("secret"));
    }

    @Test
    void unusableDataFolderIsOneSentence() {
        runner.withPropertyValues("hub.search.url=").run(context -> {
            assertThat(context).hasFailed();
            var failure = requireNonNull(context.getStartupFailure());
            var others = FailureHandler.handleMessage((_, _) -> {}); // some need a running application
            var sentence =
                    SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, others).stream()
                            .filter(ServerStartFailureAnalyzer.class::isInstance)
                            .map(it -> requireNonNull(it.analyze(failure)).getDescription())
                            .toList();
            assertThat(sentence).singleElement().asString().contains("/proc/nowhere", "hub.data");
        });
    }
}
