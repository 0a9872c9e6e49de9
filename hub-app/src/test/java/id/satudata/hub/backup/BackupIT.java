package id.satudata.hub.backup;

import static id.satudata.hub.backup.BackedUpHub.filesIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.LogDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backups of a real database and real files: what is in them, and what is never taken for one. */
class BackupIT {

    private BackedUpHub hub;

    @BeforeEach
    void start() throws IOException {
        hub = new BackedUpHub(Path.of("target/it-backup").toAbsolutePath());
        hub.remember(0, 20);
        hub.keep("satu");
        hub.keep("dua");
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void backsUpWhileOthersWriteAndNamesTheEndOfTheChainInTheDump() throws Exception {
        var ended = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 20; !ended.get(); i++) {
                hub.remember(i, i + 1);
            }
        });
        assertThat(hub.backUp()).as(hub.told()).isTrue();
        ended.set(true);
        writing.join();

        var target = hub.new Target("restored");
        assertThat(target.restore(hub.backup())).as(hub.told()).isZero();

        var head = new ManifestFile(hub.backup()).read().head();
        assertThat(head.sequence()).isBetween(20L, hub.log.head().value());
        assertThat(target.database().head()).isEqualTo(head);
        try (var restored = LogDatabase.connect(target.endpoint)) {
            assertThat(restored.log(Clock.systemUTC(), _ -> {}).verify())
                    .isEqualTo(new ChainVerdict.Intact(head.sequence()));
        }
    }

    @Test
    void letsNobodyElseReadIt() throws IOException {
        hub.backUp();

        for (var file : filesIn(hub.backup())) {
            assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
            assertThat(mode(Objects.requireNonNull(file.getParent())))
                    .as(file.toString())
                    .isEqualTo("rwx------");
        }
        assertThat(mode(hub.backups())).isEqualTo("rwx------");
    }

    @Test
    void copiesAFileOnceAndLinksItAfterwards() throws IOException {
        hub.backUp();
        var first = hub.backup();
        hub.keep("tiga");
        hub.backUp();
        var second = hub.backup();

        assertThat(second).isNotEqualTo(first);
        assertThat(filesIn(second)).hasSize(filesIn(first).size() + 1);
        var kept = Part.nameOf(hub.keep("satu"));
        assertThat(Files.getAttribute(second.resolve(kept), "unix:ino"))
                .isEqualTo(Files.getAttribute(first.resolve(kept), "unix:ino"))
                .isNotEqualTo(Files.getAttribute(hub.keptAt("satu"), "unix:ino"));
    }

    @Test
    void doesNotTakeOverAFileThatWasDamagedInTheBackupBefore() throws IOException {
        hub.backUp();
        var kept = Part.nameOf(hub.keep("satu"));
        Files.writeString(hub.backup().resolve(kept), "SATU");

        assertThat(hub.backUp()).as(hub.told()).isTrue();

        assertThat(hub.backup().resolve(kept)).hasContent("satu");
    }

    @Test
    void saysWhichKeptFileIsDamagedAndBacksUpAllTheOthers() throws IOException {
        Files.writeString(hub.keptAt("satu"), "SATU");

        assertThat(hub.backUp()).isFalse();

        assertThat(hub.told()).contains(hub.keptAt("satu").toString());
        var target = hub.new Target("restored");
        assertThat(target.restore(hub.backup())).as(hub.told()).isZero();
        assertThat(target.files().find(hub.keep("dua"))).isPresent();
        assertThat(target.files().find(hub.keep("satu"))).isEmpty();
    }

    @Test
    void leavesNothingBehindThatLooksLikeABackupWhenTheDatabaseFails() throws IOException {
        var stranger = new DatabaseEndpoint(hub.endpoint.url(), "nobody", "salah-sandi");

        assertThat(hub.backUp(stranger)).isFalse();

        assertThat(hub.told()).contains("nobody").doesNotContain("salah-sandi");
        assertThat(BackupPlace.newest(hub.backups())).isEmpty();
        assertThat(filesIn(hub.backups()))
                .extracting(it -> it.getFileName().toString())
                .containsOnly(".lock");
    }

    @Test
    void refusesToBackUpWhatAnInterruptedRestoreLeft() throws IOException {
        new RestoreDatabase(hub.endpoint, TestServers.programs()).begin(hub.folder);

        assertThat(hub.backUp()).isFalse();

        assertThat(BackupPlace.newest(hub.backups())).isEmpty();
    }

    @Test
    void removesWhatAnInterruptedBackupLeft() throws IOException {
        var left = hub.backups().resolve(".hub-20260101T000000Z.unfinished");
        Files.createDirectories(left);
        Files.writeString(left.resolve(Manifest.FILE), "{}");

        assertThat(BackupPlace.newest(hub.backups())).isEmpty();
        assertThat(hub.backUp()).isTrue();

        assertThat(left).doesNotExist();
    }

    @Test
    void refusesASecondBackupIntoTheSameFolderAtTheSameTime() throws IOException {
        try (var _ = BackupPlace.claim(hub.backups(), Clock.systemUTC().instant())) {
            assertThat(hub.backUp()).isFalse();
        }
        assertThat(hub.backUp()).isTrue();
    }

    @Test
    void logsInWithAPasswordThatIsHardToQuote() throws Exception {
        var password = "a\"b'\\c #;=\t ü";
        try (var connection = DriverManager.getConnection(
                        hub.endpoint.url(), hub.endpoint.username(), hub.endpoint.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "set password = password('" + password.replace("\\", "\\\\").replace("'", "''") + "')");
            try {
                var changed = new DatabaseEndpoint(hub.endpoint.url(), hub.endpoint.username(), password);
                assertThat(hub.backUp(changed)).as(hub.told()).isTrue();
            } finally {
                statement.execute("set password = password('" + hub.endpoint.password() + "')");
            }
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
