package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.NewRevisions;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.table.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The memory of a hub, with a few revisions and kept files, and the commands an operator would give. */
final class BackedUpHub implements AutoCloseable {

    final DatabaseEndpoint endpoint = TestServers.database();
    final LogDatabase database = LogDatabase.create(endpoint);
    final RevisionLog log = database.log(Clock.systemUTC(), _ -> {});
    final Path folder;
    final FileStore files;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    BackedUpHub(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        this.folder = folder;
        this.files = TestFiles.in(folder.resolve("original/files"));
    }

    /** Revisions with everything that is hard to write as SQL. */
    void remember(int from, int to) {
        for (int i = from; i < to; i++) {
            log.append(List.of(
                    NewRevisions.first("data-" + i, "<a> <b> \"isi\\n'; drop table x; -- \u0000 🤔 " + i + "\" .\n")));
        }
    }

    ContentHash keep(String content) throws IOException {
        return files.keep(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    Path keptAt(String content) throws IOException {
        return files.find(keep(content)).orElseThrow();
    }

    Path backups() {
        return folder.resolve("backups");
    }

    boolean backUp() {
        return backUp(endpoint);
    }

    boolean backUp(DatabaseEndpoint as) {
        return new Backups(TestServers.programs(), as, files, new BackupProperties(""), Clock.systemUTC())
                .take(backups().toString(), new PrintStream(told, true, UTF_8), false);
    }

    /** The newest backup; where there is none, what the commands said tells why. */
    Path backup() throws IOException {
        return BackupPlace.newest(backups()).orElseThrow(() -> new IllegalStateException(told.toString(UTF_8)));
    }

    /** A place a backup can be restored into. */
    final class Target {
        final DatabaseEndpoint endpoint = TestServers.database();
        final Path data;

        Target(String name) {
            data = folder.resolve(name);
        }

        int restore(Path backup) {
            return BackupCommands.run(
                    new PrintStream(told, true, UTF_8),
                    false,
                    "restore",
                    "--folder=" + backup,
                    "--hub.data=" + data,
                    "--hub.embedded.servers=" + TestServers.serversFolder(),
                    "--hub.database.url=" + endpoint.url(),
                    "--hub.database.username=" + endpoint.username(),
                    "--hub.database.password=" + endpoint.password());
        }

        FileStore files() {
            return TestFiles.in(data.resolve("files"));
        }

        RestoreDatabase database() {
            return new RestoreDatabase(endpoint, TestServers.programs());
        }
    }

    /** Everything that was told since this was last asked. */
    String told() {
        var text = told.toString(UTF_8);
        told.reset();
        return text;
    }

    static List<Path> filesIn(Path backup) throws IOException {
        try (var all = Files.walk(backup)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
