package id.satudata.hub.connector.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.satudata.hub.embedded.FreePort;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL of its own, from the programs of this machine. */
record PostgresServer(Path programs, Path data, int port) {

    static PostgresServer start(Path folder) throws IOException, InterruptedException {
        var programs = installed();
        assumeThat(programs).as("PostgreSQL is installed").isPresent();
        var server = new PostgresServer(programs.get(), folder.resolve("data"), FreePort.any());
        var password = Files.writeString(folder.resolve("password"), "rahasia", UTF_8);
        if (isRoot()) {
            run(List.of("chown", "-R", "nobody", folder.toString()));
        }
        server.run(
                "initdb",
                "-D",
                server.data.toString(),
                "-U",
                "walidata",
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--pwfile=" + password,
                "--no-sync");
        server.run(
                "pg_ctl",
                "-D",
                server.data.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    void close() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }

    /** It refuses to run as root. */
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        run(words);
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        var output = Files.createTempFile("postgres-", ".txt");
        var process = new ProcessBuilder(words)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var code = process.waitFor();
        var said = Files.readString(output, UTF_8);
        Files.delete(output);
        if (code != 0) {
            throw new IOException(words + " ended with " + code + ": " + said);
        }
    }

    private static Optional<Path> installed() throws IOException {
        var versionsFolder = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versionsFolder)) {
            return Optional.empty();
        }
        try (var versions = Files.list(versionsFolder)) {
            return versions.map(it -> it.resolve("bin"))
                    .filter(it -> Files.isExecutable(it.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }
}
