package id.satudata.hub.backup;

import static id.satudata.hub.backup.BackedUpHub.filesIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.revision.LogDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is restored, and what is refused before anything was changed. */
class RestoreIT {

    private BackedUpHub hub;
    private Path backup;

    @BeforeEach
    void backUp() throws IOException {
        hub = new BackedUpHub(Path.of("target/it-restore").toAbsolutePath());
        hub.remember(0, 5);
        hub.keep("satu");
        hub.keep("");
        assertThat(hub.backUp()).as(hub.told()).isTrue();
        backup = hub.backup();
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void restoresEveryRowAndEveryFile() throws IOException {
        var target = hub.new Target("restored");

        assertThat(target.restore(backup)).as(hub.told()).isZero();

        assertThat(target.files().find(hub.keep("satu")))
                .get()
                .satisfies(it -> assertThat(it).hasContent("satu"));
        assertThat(target.files().find(hub.keep(""))).isPresent();
        try (var restored = LogDatabase.connect(target.endpoint)) {
            var tables = rows(hub.database, "show tables");
            assertThat(rows(restored, "show tables")).isEqualTo(tables).hasSizeGreaterThan(8);
            for (var table : tables) {
                var checksum = "checksum table " + table + " extended";
                assertThat(rows(restored, checksum)).as(table).isEqualTo(rows(hub.database, checksum));
            }
        }
    }

    @Test
    void refusesABackupOfWhichOneByteWasChangedNamingThePart() throws IOException {
        var target = hub.new Target("restored");
        for (var file : filesIn(backup)) {
            var content = Files.readAllBytes(file);
            if (content.length == 0) {
                continue;
            }
            var changed = content.clone();
            changed[content.length / 2] ^= 1;
            Files.write(file, changed);

            assertThat(target.restore(backup)).as(file.toString()).isEqualTo(1);
            assertThat(hub.told()).contains(sealed(file));
            Files.write(file, content);
        }
        assertUntouched(target);
        assertThat(target.restore(backup)).as(hub.told()).isZero();
    }

    @Test
    void refusesABackupOfWhichAPartIsCutOffOrMissing() throws IOException {
        var target = hub.new Target("restored");
        for (var file : filesIn(backup)) {
            var content = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(target.restore(backup)).as(file.toString()).isEqualTo(1);
            assertThat(hub.told()).contains(file.getFileName().toString());

            if (content.length > 0) {
                Files.write(file, List.of());
                assertThat(target.restore(backup)).as(file.toString()).isEqualTo(1);
                assertThat(hub.told()).contains(sealed(file));
            }
            Files.write(file, content);
        }
        assertUntouched(target);
    }

    @Test
    void refusesABackupOfANewerHubOrAnotherFormatOrWithForeignParts() throws IOException {
        var target = hub.new Target("restored");
        var manifest = new ManifestFile(backup).read();

        rewrite(new Manifest(1, "99.0.0", manifest.at(), manifest.head(), manifest.parts(), List.of()));
        assertThat(target.restore(backup)).isEqualTo(1);
        assertThat(hub.told()).contains("99.0.0");

        rewrite(new Manifest(2, manifest.hub(), manifest.at(), manifest.head(), manifest.parts(), List.of()));
        assertThat(target.restore(backup)).isEqualTo(1);
        assertThat(hub.told()).contains(Manifest.FILE);

        var foreign = new Part(
                "files/../../../etc/passwd", 1, ContentHash.of(new byte[0]).hex());
        rewrite(new Manifest(1, manifest.hub(), manifest.at(), manifest.head(), List.of(foreign), List.of()));
        assertThat(target.restore(backup)).isEqualTo(1);
        assertThat(hub.told()).contains("etc/passwd");
        assertUntouched(target);
    }

    @Test
    void refusesAPlaceThatIsNotEmptyAndLeavesItAsItIs() throws IOException {
        var filled = hub.new Target("restored");
        assertThat(filled.restore(backup)).as(hub.told()).isZero();
        assertThat(filled.restore(backup)).isEqualTo(1);
        assertThat(filled.database().head().sequence()).isEqualTo(5);

        for (var folder : List.of("files", "rdf", "elasticsearch")) {
            var target = hub.new Target("with-" + folder);
            Files.createDirectories(target.data.resolve(folder));
            Files.writeString(target.data.resolve(folder).resolve("there"), "already");

            assertThat(target.restore(backup)).as(folder).isEqualTo(1);
            assertThat(hub.told()).contains(target.data.resolve(folder).toString());
            assertThat(target.data.resolve(folder).resolve("there")).hasContent("already");
            assertThat(target.database().isEmpty()).isTrue();
        }
    }

    @Test
    void letsNoHubStartOnAnUnfinishedRestoreAndFinishesItAtTheNextTry() throws IOException {
        var target = hub.new Target("restored");
        target.database().begin(backup);
        Files.createDirectories(target.data.resolve("files"));
        Files.writeString(target.data.resolve("files").resolve("half"), "a file");
        JdbcClient.create(new DriverManagerDataSource(
                        target.endpoint.url(), target.endpoint.username(), target.endpoint.password()))
                .sql("create table revision (half int)")
                .update();

        assertThatThrownBy(() -> LogDatabase.create(target.endpoint))
                .hasRootCauseInstanceOf(LiquibaseException.class)
                .hasStackTraceContaining(RestoreDatabase.MARK);
        assertThat(target.restore(backup)).as(hub.told()).isZero();

        assertThat(target.data.resolve("files/half")).doesNotExist();
        assertThat(target.database().isUnfinished()).isFalse();
        LogDatabase.create(target.endpoint).close();
    }

    @Test
    void marksTheRestoreAsUnfinishedWhenTheDatabaseRefusesTheDump() throws IOException {
        var target = hub.new Target("restored");
        var wrong = hub.folder.resolve("wrong.sql.gz");
        try (var content = new GZIPOutputStream(Files.newOutputStream(wrong))) {
            content.write("create table a (b int);\nthis is no SQL;\n".getBytes(StandardCharsets.UTF_8));
        }
        target.database().begin(backup);

        assertThatThrownBy(() -> target.database().load(wrong, _ -> {})).isInstanceOf(BackupFailed.class);

        assertThat(target.database().isUnfinished()).isTrue();
    }

    @Test
    void runsNoProgramADumpNames() throws IOException {
        var target = hub.new Target("restored");
        var trace = hub.folder.resolve("trace");
        var wrong = hub.folder.resolve("wrong.sql.gz");
        try (var content = new GZIPOutputStream(Files.newOutputStream(wrong))) {
            content.write(("\\! touch " + trace + "\nsystem touch " + trace + ";\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> target.database().load(wrong, _ -> {})).isInstanceOf(Exception.class);

        assertThat(trace).doesNotExist();
    }

    @Test
    void restoresIntoAnEmptyDataFolderWithADatabaseOfItsOwn() throws IOException {
        var data = hub.folder.resolve("own");
        var arguments = new String[] {
            "restore",
            "--folder=" + backup,
            "--hub.data=" + data,
            "--hub.embedded.servers=" + TestServers.serversFolder()
        };
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);

        assertThat(BackupCommands.run(out, false, arguments))
                .as(told.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(data.resolve("mariadb/tables/hub/revision.ibd")).exists();
        assertThat(data.resolve("elasticsearch")).doesNotExist();
        assertThat(BackupCommands.run(out, false, arguments)).isEqualTo(1);

        arguments[0] = "backup";
        arguments[1] = "--folder=" + hub.folder.resolve("again");
        assertThat(BackupCommands.run(out, false, arguments))
                .as(told.toString(StandardCharsets.UTF_8))
                .isZero();
        var again = BackupPlace.newest(hub.folder.resolve("again")).orElseThrow();
        assertThat(new ManifestFile(again).read().head())
                .isEqualTo(new ManifestFile(backup).read().head());
    }

    private void rewrite(Manifest manifest) throws IOException {
        Files.delete(backup.resolve(Manifest.FILE));
        Files.delete(backup.resolve(Manifest.SEAL));
        new ManifestFile(backup).write(manifest);
    }

    /** Whatever is wrong with the seal is said of what it seals. */
    private static String sealed(Path file) {
        return file.getFileName().toString().replace(Manifest.SEAL, Manifest.FILE);
    }

    private static void assertUntouched(BackedUpHub.Target target) {
        assertThat(target.database().isEmpty()).isTrue();
        assertThat(target.data.resolve("files")).doesNotExist();
    }

    /** The last column of each row. */
    private static List<String> rows(LogDatabase database, String sql) {
        return JdbcClient.create(database.connections())
                .sql(sql)
                .query((row, _) ->
                        String.valueOf(row.getString(row.getMetaData().getColumnCount())))
                .list();
    }
}
