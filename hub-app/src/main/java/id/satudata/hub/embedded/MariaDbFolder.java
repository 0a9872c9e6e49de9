package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** MariaDB's part of the data folder: the tables, the options file and the password of the hub's user. */
final class MariaDbFolder {

    /** The kernel keeps a socket's path in 108 bytes, the last of them zero. */
    private static final int LONGEST_SOCKET_PATH = 107;

    private final Path folder;
    private Path socketFolder;

    MariaDbFolder(Path folder) {
        this.folder = folder;
        this.socketFolder = folder;
    }

    Path path() {
        return folder;
    }

    Path console() {
        return folder.resolve("mariadbd.log");
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private Path unfinishedTables() {
        return folder.resolve("tables.unfinished");
    }

    void prepare() {
        Account.current().ownFolder(folder);
    }

    boolean isInstalled() {
        return Files.exists(tables());
    }

    /** Returns an empty folder beside the real one, so that an interrupted installation is never taken for a whole. */
    Path startInstallation() {
        try {
            FileSystemUtils.deleteRecursively(unfinishedTables());
            return Files.createDirectory(unfinishedTables());
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "data-unwritable", folder, Account.current());
        }
    }

    void finishInstallation() {
        try {
            Files.move(unfinishedTables(), tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rename " + unfinishedTables(), e);
        }
    }

    /** Returns the password of the hub's user, made up at the first start. */
    String password() {
        var file = folder.resolve("password");
        try {
            if (Files.notExists(file)) {
                PrivateFile.write(file, randomPassword());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "data-unwritable", file, Account.current());
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Writes the options file and the statements that keep the hub's database and user as they must be. */
    Path writeOptions(Path home, int port, DataSize bufferPool) {
        try {
            var options = new MariaDbOptions(home, folder, tables(), socket(), port, bufferPool);
            PrivateFile.write(folder.resolve("init.sql"), MariaDbOptions.firstStatements(password()));
            PrivateFile.write(folder.resolve("my.cnf"), options.text());
            return folder.resolve("my.cnf");
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "data-unwritable", folder, Account.current());
        }
    }

    private Path socket() throws IOException {
        var name = "mariadbd.sock";
        if (folder.resolve(name).toString().length() > LONGEST_SOCKET_PATH && socketFolder.equals(folder)) {
            socketFolder = Files.createTempDirectory("hub-");
        }
        return socketFolder.resolve(name);
    }

    void removeSocketFolder() {
        if (!socketFolder.equals(folder)) {
            try {
                FileSystemUtils.deleteRecursively(socketFolder);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + socketFolder, e);
            }
        }
    }
}
