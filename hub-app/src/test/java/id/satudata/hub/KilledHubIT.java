package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A hub killed in the middle of a harvest loses nothing it acknowledged and leaves no process behind. */
class KilledHubIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern ENDED = Pattern.compile(
            "of source (\\S+) ended (\\w+): RunCounts\\[fetched=(\\d+), recorded=(\\d+), unchanged=(\\d+), rejected=(\\d+)]");

    private final Path data = Path.of("target/it-killed").toAbsolutePath();
    private List<ProcessHandle> processes = List.of();

    @AfterEach
    void leaveNothing() {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void losesNothingAcknowledgedWhenKilledInTheMiddleOfAHarvest() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        var ports = new String[] {"--server.port=" + FreePort.any(), "--hub.demo.sample-port=" + FreePort.any()};

        var killed = start("first.log", ports);
        awaitLine("first.log", "of source pertanian started");
        processes = killed.descendants().toList();
        killed.destroyForcibly();
        awaitNoProcess();
        var acknowledged = ended("first.log");

        var next = start("second.log", ports);
        awaitLine("second.log", "of source arsip-rusak ended");
        processes = next.descendants().toList();
        var again = ended("second.log");
        next.destroy();

        assertThat(acknowledged).containsKeys("dukcapil", "kesehatan");
        again.remove("kelautan"); // whose source breaks off each time
        assertThat(again.values()).allSatisfy(it -> assertThat(it.state()).isEqualTo("COMPLETED"));
        assertThat(read("second.log")).contains("of source pertanian goes on");
        acknowledged.forEach((source, first) -> assertThat(again.get(source))
                .as(source)
                .isEqualTo(new Ended(source, "COMPLETED", first.fetched(), 0, first.fetched(), 0)));
        assertThat(next.waitFor(90, TimeUnit.SECONDS)).isTrue();
        awaitNoProcess();
    }

    private Process start(String log, String... ports) throws IOException {
        Files.createDirectories(data);
        var output = data.resolve(log).toFile();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HubApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--management.server.port=0",
                "--logging.threshold.console=INFO",
                "--hub.data=" + data,
                "--hub.embedded.servers=" + TestServers.serversFolder()));
        command.addAll(List.of(ports));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private void awaitNoProcess() {
        await().atMost(Duration.ofSeconds(40)).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void awaitLine(String log, String text) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> read(log).contains(text));
    }

    private Map<String, Ended> ended(String log) throws IOException {
        return ENDED.matcher(read(log))
                .results()
                .map(it -> new Ended(
                        it.group(1),
                        it.group(2),
                        Long.parseLong(it.group(3)),
                        Long.parseLong(it.group(4)),
                        Long.parseLong(it.group(5)),
                        Long.parseLong(it.group(6))))
                .collect(Collectors.toMap(Ended::source, it -> it));
    }

    private String read(String log) throws IOException {
        return Files.readString(data.resolve(log));
    }

    private record Ended(String source, String state, long fetched, long recorded, long unchanged, long rejected) {}
}
