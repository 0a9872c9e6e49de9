package id.satudata.hub.crash;

import static org.awaitility.Awaitility.await;

import id.satudata.hub.HubApplication;
import id.satudata.hub.embedded.DatabaseEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The hub in a process of its own: started, killed, halted where a trap is set, stopped and let go on. */
final class HubProcess {

    private static final int UNAUTHORIZED = 401;

    private final HubClassPath code;
    private final Path folder;
    private final Path cache;
    private final int port;
    private final int managementPort;
    private final List<String> settings;
    private Optional<Process> process = Optional.empty();
    private int orders;
    private boolean lies;

    HubProcess(
            HubClassPath code,
            Path folder,
            Path cache,
            DatabaseEndpoint database,
            String search,
            String prefix,
            List<Integer> ports) {
        this.code = code;
        this.folder = folder;
        this.cache = cache;
        this.port = ports.get(0);
        this.managementPort = ports.get(1);
        this.settings = List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--management.server.port=" + managementPort,
                "--hub.catalog.public-url=" + address(),
                "--hub.data=" + folder,
                "--hub.database.url=" + database.url(),
                "--hub.database.username=" + database.username(),
                "--hub.database.password=" + database.password(),
                "--hub.search.url=" + search,
                "--hub.search.index-prefix=" + prefix,
                "--spring.datasource.hikari.connection-timeout=3000");
        killWithTheCampaign();
    }

    /** Nothing stays behind when the campaign itself is ended. */
    private void killWithTheCampaign() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> process.ifPresent(Process::destroyForcibly)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    URI health() {
        return URI.create("http://127.0.0.1:" + managementPort + "/actuator/health");
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("hub.log");
    }

    /** The key that may do everything; it is written down, and then opens doors, right after these have opened. */
    String key() throws IOException {
        var file = folder.resolve("run/first-api-key");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(file));
        var key = Files.readString(file).strip();
        await().atMost(Duration.ofSeconds(30)).until(() -> opens(key));
        return key;
    }

    private boolean opens(String key) throws IOException {
        var nothing = Http.request(address().resolve("/api/v1/submissions"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString(""))
                .build();
        return Http.send(nothing).statusCode() != UNAUTHORIZED;
    }

    void start(Duration clock) {
        start(clock, Files.exists(cache) ? "-XX:AOTCache=" + cache : "-Xshare:auto");
    }

    /** From the next start on it answers before it has committed, or no longer does. */
    void lie(boolean lying) {
        lies = lying;
    }

    /** Starts it once to the end, so that later starts find its classes loaded. */
    void train() {
        start(Duration.ZERO, "-XX:AOTCacheOutput=" + cache);
    }

    private void start(Duration clock, String sharing) {
        try {
            Files.createDirectories(folder);
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Xmx384m",
                    "-Xms128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    sharing,
                    "-Dfile.encoding=UTF-8",
                    "-Dcrash.orders=" + ordersFile(),
                    "-Dcrash.clock=" + clock,
                    "-Dcrash.lies=" + lies,
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    code.text(),
                    HubApplication.class.getName()));
            command.addAll(settings);
            process = Optional.of(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** Waits until the doors open; false when the process ended instead or the time is over. */
    boolean awaitReady(Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end && !endsWithin(Duration.ofMillis(30))) {
            if (Http.answers(address().resolve("/robots.txt"))) {
                return true;
            }
        }
        return false;
    }

    void requireReady(Duration atMost) {
        if (!awaitReady(atMost)) {
            throw new IllegalStateException("The hub does not start; its log is " + log());
        }
    }

    boolean endsWithin(Duration atMost) {
        try {
            return process.isEmpty() || process.get().waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void kill() {
        process.ifPresent(Process::destroyForcibly);
        endsWithin(Duration.ofSeconds(20));
        disarm();
    }

    /** Ends it politely; one in training has its cache to write then. */
    void stop() {
        process.ifPresent(Process::destroy);
        if (!endsWithin(Duration.ofMinutes(5))) {
            kill();
        }
    }

    void pause() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(process.orElseThrow().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets it halt the given time it comes to the point. */
    void arm(String point, int times) {
        try {
            Files.createDirectories(folder);
            var next = Files.writeString(folder.resolve("orders.next"), ++orders + " " + point + " " + times);
            Files.move(next, ordersFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void disarm() {
        try {
            Files.deleteIfExists(ordersFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ordersFile() {
        return folder.resolve("orders");
    }
}
