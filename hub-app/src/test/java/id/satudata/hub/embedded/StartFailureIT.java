package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** What an operator can do wrong costs one clear sentence each; MariaDB stands for both servers, as it starts faster. */
final class StartFailureIT {

    private final Path data = Path.of("target/it-failures").toAbsolutePath();

    @BeforeEach
    void emptyFolder() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void portIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var servers = start(with(TestServers.serversFolder(), 64, other.getLocalPort()))) {
            assertSentence(servers, "MariaDB", Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void serversFolderIsMissing() throws IOException {
        try (var servers = start(with(data.resolve("nowhere"), 64, 0))) {
            assertSentence(servers, data.resolve("nowhere").toString(), "./hub build");
        }
    }

    @Test
    void memoryIsShort() {
        var greedy = with(TestServers.serversFolder(), 100_000_000, 0);

        assertThatThrownBy(() -> start(greedy))
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageContaining("hub.database.url");
    }

    @Test
    void anotherHubUsesTheDataFolder() throws IOException {
        try (var first = start(usual())) {
            assertThat(first.database()).isNotNull();

            assertThatThrownBy(() -> start(usual()))
                    .isInstanceOf(ServerStartFailed.class)
                    .hasMessageContainingAll(data.toString(), "hub.data");
        }
    }

    @Test
    void dataFolderIsSomebodyElses() throws IOException {
        assumeThat(Account.current().isRoot())
                .as("only root can give a folder away")
                .isTrue();
        Files.createDirectories(data.resolve("mariadb"));
        new Account(4321).own(data.resolve("mariadb"));

        try (var servers = start(usual())) {
            assertSentence(servers, "uid 4321", "root", data.toString());
        }
    }

    @Test
    void dataFolderIsDamaged() throws IOException {
        try (var servers = start(usual())) {
            assertThat(servers.database()).isNotNull();
        }
        Files.write(data.resolve("mariadb/tables/ibdata1"), new byte[1 << 20], StandardOpenOption.WRITE);

        try (var servers = start(usual())) {
            assertSentence(servers, data.resolve("mariadb").toString(), "mariadbd.log");
        }
    }

    @Test
    void interruptedInstallationIsMadeAnew() throws IOException {
        Files.createDirectories(data.resolve("mariadb/tables.unfinished/mysql"));

        try (var servers = start(usual())) {
            assertThat(servers.database().url()).endsWith("/hub");
        }
        assertThat(data.resolve("mariadb/tables.unfinished")).doesNotExist();
    }

    private static void assertSentence(EmbeddedServers servers, String... facts) {
        assertThatThrownBy(servers::database)
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageContainingAll(facts)
                .message()
                .hasLineCount(1);
    }

    private static EmbeddedServers start(EmbeddedProperties properties) {
        return new EmbeddedServers(properties, EnumSet.of(EmbeddedServers.Kind.DATABASE));
    }

    private EmbeddedProperties usual() {
        return with(TestServers.serversFolder(), 32, 0);
    }

    private EmbeddedProperties with(Path serversFolder, long megabytes, int port) {
        var usual = TestServers.properties(data);
        return new EmbeddedProperties(
                serversFolder.toString(),
                usual.data(),
                usual.searchHeap(),
                usual.searchQuickStart(),
                DataSize.ofMegabytes(megabytes),
                0,
                port,
                usual.startLimit(),
                usual.stopLimit());
    }
}
