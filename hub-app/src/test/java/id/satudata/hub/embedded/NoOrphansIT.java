package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The servers end with the hub, however it ends, and the next hub finds their data. */
final class NoOrphansIT {

    private static final Duration START = Duration.ofMinutes(3);

    private final Path data = Path.of("target/it-orphans").toAbsolutePath();
    private List<ProcessHandle> servers = List.of();

    @BeforeEach
    void emptyFolder() throws Exception {
        FileSystemUtils.deleteRecursively(data);
    }

    @AfterEach
    void leaveNothing() {
        servers.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void killedHubLeavesNoServerBehindAndTheNextOneStopsCleanlyOnTheSameData() throws Exception {
        var killed = startedHub();
        var password = Files.readString(data.resolve("mariadb/password"));
        killed.process().destroyForcibly();

        var next = startedHub(); // at once, while the servers of the killed one are still ending
        assertThat(Files.readString(data.resolve("mariadb/password"))).isEqualTo(password);
        assertThat(log("mariadb/mariadbd.log"))
                .contains("ready for connections")
                .doesNotContain("crash recovery");
        next.process().destroy();

        assertThat(next.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        awaitEnd(servers);
        assertThat(log("mariadb/mariadbd.log")).contains("Shutdown complete");
        assertThat(log("elasticsearch/logs/satu-data-hub.log")).contains("closed");
        assertThat(data.resolve("mariadb/guard.pid")).doesNotExist();
    }

    @Test
    void hubKilledWhileItsServersStartLeavesNoneBehind() {
        var hub = ForkedHub.on(data);
        await().atMost(START).until(() -> hub.process().descendants().count() > 3);
        servers = hub.process().descendants().toList();

        hub.process().destroyForcibly();

        awaitEnd(servers);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        await().atMost(Duration.ofMinutes(1)).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private String log(String name) throws IOException {
        return Files.readString(data.resolve(name));
    }

    private ForkedHub startedHub() {
        var earlier = servers;
        var hub = ForkedHub.on(data);
        await().atMost(START).until(() -> hub.isReady() || !hub.process().isAlive());
        assertThat(hub.isReady()).as(hub.output()).isTrue();
        awaitEnd(earlier);
        servers = hub.process().descendants().toList();
        assertThat(servers).hasSizeGreaterThan(3);
        return hub;
    }
}
