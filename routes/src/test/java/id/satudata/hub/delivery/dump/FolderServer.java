package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.Receiver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/** A folder on a real SSH server, whose disk may be bad. */
final class FolderServer implements AutoCloseable {

    private static final KeyPair HOST = pair();

    private final SshServer server = SshServer.setUpDefaultServer();

    /** Whether what arrives is cut short on the disk. */
    volatile boolean isBad;

    FolderServer(Path folder) throws IOException {
        var subsystem = new SftpSubsystemFactory();
        subsystem.addSftpEventListener(new BadDisk());
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator((user, password, _) -> user.equals("hub") && password.equals("rahasia"));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(subsystem));
        server.start();
    }

    Receiver receiver(String password) {
        return new Receiver(
                "provinsi",
                "sftp",
                URI.create("sftp://localhost:" + server.getPort() + "/"),
                Map.of("user", "hub", "password", password, "host-key", KeyUtils.getFingerPrint(HOST.getPublic())));
    }

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair("ssh-rsa", 2048);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private final class BadDisk implements SftpEventListener {
        @Override
        public void closed(ServerSession session, String remoteHandle, Handle localHandle, @Nullable Throwable thrown)
                throws IOException {
            var path = localHandle.getFile();
            if (isBad && localHandle instanceof FileHandle && path.toString().endsWith(".part")) {
                var content = Files.readString(path);
                Files.writeString(path, content.substring(0, content.length() / 2));
            }
        }
    }
}
