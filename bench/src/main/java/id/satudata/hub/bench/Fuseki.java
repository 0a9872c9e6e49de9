package id.satudata.hub.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Fuseki over a TDB2 store of its own, filled by its bulk loader with a dump of the hub. */
final class Fuseki implements AutoCloseable {

    private static final Path PROGRAM =
            Path.of("hub-app/target/peers/jena-fuseki-server.jar").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 120;

    private final Process server;
    private final URI dataset;

    private Fuseki(Process server, URI dataset) {
        this.server = server;
        this.dataset = dataset;
    }

    static Fuseki of(Path dump, Path folder, Client client) throws IOException, InterruptedException {
        var store = Files.createDirectories(folder.resolve("fuseki-tdb2"));
        var loaded = java(folder, "-cp", PROGRAM.toString(), "tdb2.tdbloader", "--loc=" + store, dump.toString());
        if (loaded.waitFor() != 0) {
            throw new IllegalStateException("Fuseki's store was not loaded: " + Files.readString(log(folder)));
        }
        var port = BenchHub.freePort();
        var server = java(
                folder,
                "-jar",
                PROGRAM.toString(),
                "--localhost",
                "--port=" + port,
                "--ping",
                "--tdb2",
                "--loc=" + store,
                "/ds");
        var fuseki = new Fuseki(server, URI.create("http://localhost:" + port + "/ds"));
        fuseki.awaitAnswer(client, folder);
        return fuseki;
    }

    static boolean isThere() {
        return Files.exists(PROGRAM);
    }

    URI queries() {
        return URI.create(dataset + "/sparql");
    }

    /** All graphs, by the Graph Store Protocol. */
    URI everything() {
        return dataset;
    }

    private static Process java(Path folder, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                Stream.concat(Stream.of(java, "-Xmx1g"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    private static Path log(Path folder) {
        return folder.resolve("fuseki.log");
    }

    private void awaitAnswer(Client client, Path folder) throws IOException, InterruptedException {
        var ping = dataset.resolve("/$/ping");
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (server.waitFor(1, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Fuseki did not start: " + Files.readString(log(folder)));
            }
            if (client.isAnswering(ping)) {
                return;
            }
        }
        throw new IllegalStateException("Fuseki does not answer: " + Files.readString(log(folder)));
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
