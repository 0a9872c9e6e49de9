package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.embedded.DatabaseEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * One run of a MariaDB program. The password goes through a file only the hub's user can read, and that is gone
 * afterwards: command lines and environments are shown to others or end up in logs.
 */
final class DatabaseProgram implements AutoCloseable {

    private static final int LONGEST_COMPLAINT = 500;

    private final Path folder;
    private final Process process;

    private DatabaseProgram(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Starts the program on the database; it writes to, and reads from, {@link #process()}. */
    static DatabaseProgram start(Path program, DatabaseEndpoint endpoint, List<String> options) throws IOException {
        var address = DatabaseAddress.of(endpoint);
        var folder = Files.createTempDirectory("hub-backup-"); // the owner's alone by definition
        try {
            var settings = folder.resolve("client.cnf");
            try (var content = OwnerOnly.file(settings)) {
                content.write(address.options(endpoint.username(), endpoint.password())
                        .getBytes(UTF_8));
            }
            var words = new ArrayList<>(List.of(program.toString(), "--defaults-file=" + settings));
            words.addAll(options);
            words.add(address.database());
            var process = new ProcessBuilder(words)
                    .redirectError(complaints(folder).toFile())
                    .start();
            return new DatabaseProgram(folder, process);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    Process process() {
        return process;
    }

    /** Waits for the program's end; whether it succeeded. */
    boolean succeeds() {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the program said was wrong. */
    String complaint() throws IOException {
        var text = Files.readString(complaints(folder)).strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST_COMPLAINT ? text.substring(0, LONGEST_COMPLAINT) + " …" : text;
    }

    private static Path complaints(Path folder) {
        return folder.resolve("complaints");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        FileSystemUtils.deleteRecursively(folder);
    }
}
