package id.satudata.hub.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

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

    @ParameterizedTest
    @ValueSource(strings = {"70000", "-1", "x"})
    void whatIsNoPortIsOneSentence(String port) {
        runner.withPropertyValues("hub.embedded.search-port=" + port)
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .startsWith("hub.embedded.search-port=" + port)
                        .contains("0", "65535")
                        .hasLineCount(1));
    }

    @Test
    void whatIsNoLengthOfTimeIsOneSentence() {
        runner.withPropertyValues("hub.embedded.start-limit=lama")
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .startsWith("hub.embedded.start-limit=lama")
                        .hasLineCount(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "management.server"})
    void aTakenDoorIsOneSentence(String door) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = Integer.toString(other.getLocalPort());
            var settings = new MockEnvironment()
                    .withProperty("server.port", "0")
                    .withProperty(door + ".address", "127.0.0.1")
                    .withProperty(door + ".port", taken);

            assertThatThrownBy(() -> DoorPorts.require(settings))
                    .isInstanceOf(ServerStartFailed.class)
                    .hasMessageContainingAll(taken, "--" + door + ".port=")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void aDoorThatCannotBeIsOneSentence() {
        var settings = new MockEnvironment().withProperty("server.port", "70000");

        assertThatThrownBy(() -> DoorPorts.require(settings))
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageContainingAll("server.port=70000", "65535");
    }

    @Test
    void aDoorTakenMeanwhileIsOneSentence() {
        var settings = new MockEnvironment().withProperty("management.server.port", "8081");
        var analyzer = new DoorTakenAnalyzer(settings);

        assertThat(requireNonNull(analyzer.analyze(new PortInUseException(8081)))
                        .getDescription())
                .contains("8081", "--management.server.port=");
        assertThat(requireNonNull(analyzer.analyze(new PortInUseException(8080)))
                        .getDescription())
                .contains("8080", "--server.port=");
    }

    /** What the first that knows the failure says of it, as at a start. */
    private static String told(@Nullable Throwable failure) {
        var others = FailureHandler.handleMessage((_, _) -> {}); // some need a running application
        var settings = ArgumentResolver.of(Environment.class, new MockEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, settings, others).stream()
                .flatMap(it -> Stream.ofNullable(it.analyze(requireNonNull(failure))))
                .map(FailureAnalysis::getDescription)
                .findFirst()
                .orElseThrow();
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
