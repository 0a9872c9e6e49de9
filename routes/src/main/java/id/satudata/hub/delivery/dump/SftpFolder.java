package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.remote.SftpConnection;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder on a server, and the connection to it. */
final class SftpFolder implements Place {

    private final SftpConnection connection;
    private final SftpClient remote;
    private final String folder;

    SftpFolder(SftpConnection connection, String path) {
        this.connection = connection;
        this.remote = connection.files();
        this.folder = path.replaceFirst("/+$", "") + "/";
    }

    /** Under another name until it is read back, so that nobody fetches half a file or a damaged one. */
    @Override
    public void put(SentFile file, Path content) throws IOException, Undelivered {
        var arriving = file.name() + ".part";
        write(content, folder + arriving);
        confirm(arriving, file);
        rename(folder + arriving, folder + file.name());
    }

    private void write(Path content, String path) throws IOException {
        try (var in = Files.newInputStream(content);
                var out = remote.write(path)) {
            var part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("The delivery was told to stop");
                }
                out.write(part, 0, read);
            }
        }
    }

    /** In one step where the server can; else what is there makes room just before. */
    private void rename(String from, String to) throws IOException {
        var atOnce = remote.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(from, to);
            return;
        }
        if (isThere(to)) {
            remote.remove(to);
        }
        remote.rename(from, to);
    }

    @Override
    public <T> Optional<T> read(String name, Reading<T> reading) throws IOException {
        if (!isThere(folder + name)) {
            return Optional.empty();
        }
        try (var in = remote.read(folder + name)) {
            return Optional.of(reading.from(in));
        }
    }

    private boolean isThere(String path) throws IOException {
        try {
            remote.stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
