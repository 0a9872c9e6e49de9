package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** A hub in a JVM of its own, which tests can kill: nothing but the embedded servers. */
final class ForkedHub {

    private final Process process;
    private final Path output;

    private ForkedHub(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ForkedHub on(Path data, String... settings) {
        try {
            Files.createDirectories(data);
            var output = data.resolve("forked-hub.log");
            var process = new ProcessBuilder(command(data, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new ForkedHub(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, String... settings) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var words =
                new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), ForkedHub.class.getName()));
        words.add("--hub.embedded.servers=" + TestServers.serversFolder());
        words.add("--hub.embedded.data=" + data);
        words.add("--hub.embedded.search-heap=256MB");
        words.add("--hub.embedded.search-quick-start=true");
        words.add("--hub.embedded.database-memory=32MB");
        words.add("--hub.embedded.stop-limit=15s");
        words.addAll(List.of(settings));
        return words;
    }

    Process process() {
        return process;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        return output().contains("forked hub is ready");
    }

    /** Starts the module's configuration as the application does, and stays until it is ended. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        var application = new SpringApplication(EmbeddedConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var context = application.run(arguments);
        System.out.println("forked hub is ready: " + context.getBean(DatabaseEndpoint.class) + " "
                + context.getBean(SearchEndpoint.class));
        new CountDownLatch(1).await();
    }
}
