package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A hub told to end in the middle of a harvest ends it between two pages, and loses nothing it acknowledged. */
class GracefulShutdownIT {

    private static final Pattern ENDED =
            Pattern.compile("ended STOPPED: RunCounts\\[fetched=(\\d+), recorded=(\\d+), unchanged=0, rejected=0]"
                    + " The hub is being stopped");

    private final Path data = Path.of("target/it-shutdown").toAbsolutePath();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private List<ProcessHandle> processes = List.of();

    @AfterEach
    void leaveNothing() {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void endsTheRunAndThenItselfWithinThirtySecondsAndLosesNothing() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        try (var source = new EndlessCkan()) {
            var hub = start("hub.log", "dev");
            processes = List.of(hub.toHandle());
            await().atMost(Duration.ofMinutes(4)).until(() -> log().contains("Started HubApplication"));
            processes = Stream.concat(processes.stream(), hub.descendants()).toList();
            var harvest = harvest(source.address());
            assertThat(source.awaitThirdPage()).as("%s %s", harvest, log()).isTrue();

            var told = System.nanoTime();
            hub.destroy(); // SIGTERM
            source.goOn();

            assertThat(hub.waitFor(60, TimeUnit.SECONDS)).as(log()).isTrue();
            var seconds = Duration.ofNanos(System.nanoTime() - told).toSeconds();
            assertThat(hub.exitValue()).isEqualTo(143);
            assertThat(seconds).as("seconds until it had ended").isLessThanOrEqualTo(30);
            assertThat(log())
                    .doesNotContain("Exception", "met a fault")
                    .containsOnlyOnce("Hub sedang dihentikan; pekerjaan yang berjalan diselesaikan dahulu …\n")
                    .endsWith("\nHub sudah berhenti.\n");
            assertThat(harvest.get(10, TimeUnit.SECONDS).body()).contains("Hub sedang dihentikan");
        }
        var recorded = recorded();
        assertThat(recorded).isGreaterThanOrEqualTo(20);
        var verify = start("verify.log", "verify", "verify");
        assertThat(verify.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(verify.exitValue()).as(read("verify.log")).isZero();
        assertThat(read("verify.log")).contains("utuh: " + recorded + " revisi");
    }

    private Process start(String log, String profile, String... words) throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HubApplication.class.getName(),
                "--spring.profiles.active=" + profile,
                "--server.port=" + FreePort.any(),
                "--management.server.port=0",
                "--hub.data=" + data,
                "--hub.embedded.servers=" + TestServers.serversFolder()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(log).toFile());
        builder.environment().put("LC_ALL", "C.UTF-8"); // so that it speaks Indonesian
        return builder.start();
    }

    /** Through the control door, as {@code ./hub harvest} does. */
    private CompletableFuture<HttpResponse<String>> harvest(String address) throws IOException {
        var control = Files.readAllLines(data.resolve("run/control"));
        var form = "kind=ckan&url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(control.getFirst() + "/harvest"))
                        .header("Authorization", "Bearer " + control.getLast())
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private long recorded() throws IOException {
        var ended = ENDED.matcher(log());
        assertThat(ended.find()).as(log()).isTrue();
        return Long.parseLong(ended.group(2));
    }

    private String log() throws IOException {
        return read("hub.log");
    }

    private String read(String log) throws IOException {
        return Files.readString(data.resolve(log));
    }
}
