package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.remote.SftpConnection;
import id.satudata.hub.remote.SftpLogin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Puts files into folders over SFTP: under another name first, so that nobody fetches half a file. */
public final class SftpCarrier extends FileCarrier {

    private static final int LONGEST_LINE = 500;

    private final EgressClient egress;

    public SftpCarrier(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "sftp";
    }

    @Override
    boolean put(Receiver receiver, WrittenFile file) throws IOException {
        var login = SftpLogin.of(settings(receiver));
        var place = egress.place(login.host(), login.port(), SftpLogin.USUAL_PORT);
        var folder = login.path().replaceFirst("/+$", "") + "/";
        try (var connection = SftpConnection.open(login, place)) {
            var remote = connection.files();
            if (isThere(remote, folder + file.name()) && file.isTold(line(remote, folder + file.checksumName()))) {
                return false;
            }
            put(remote, Files.newInputStream(file.path()), folder + file.name());
            put(remote, new ByteArrayInputStream(file.checksum()), folder + file.checksumName());
            return true;
        }
    }

    private static void put(SftpClient remote, InputStream content, String path) throws IOException {
        var arriving = path + ".part";
        try (content;
                var out = remote.write(arriving)) {
            var part = new byte[1 << 16];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("The delivery was told to stop");
                }
                out.write(part, 0, read);
            }
        }
        rename(remote, arriving, path);
    }

    /** In one step where the server can; else what is there makes room just before. */
    private static void rename(SftpClient remote, String from, String to) throws IOException {
        var atOnce = remote.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(from, to);
            return;
        }
        if (isThere(remote, to)) {
            remote.remove(to);
        }
        remote.rename(from, to);
    }

    private static boolean isThere(SftpClient remote, String path) throws IOException {
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

    private static Optional<String> line(SftpClient remote, String path) throws IOException {
        if (!isThere(remote, path)) {
            return Optional.empty();
        }
        try (var in = remote.read(path)) {
            return Optional.of(new String(in.readNBytes(LONGEST_LINE), UTF_8));
        }
    }
}
