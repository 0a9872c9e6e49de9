package id.satudata.hub.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A connection to one server, which knows nothing of the keys and settings of the user the hub runs as. */
public final class SftpConnection implements Closeable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LOGIN = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final SshClient client;
    private final SftpClient files;

    private SftpConnection(SshClient client, SftpClient files) {
        this.client = client;
        this.files = files;
    }

    /**
     * Opens one.
     *
     * @param place where the host is, as it was checked
     * @throws Unusable when one does not get in
     */
    public static SftpConnection open(SftpLogin login, InetSocketAddress place) throws IOException {
        var hostKeys = new HostKeys(login.hostKeys());
        var client = client(hostKeys);
        try {
            var session = session(client, login, place);
            return new SftpConnection(
                    client,
                    SftpClientFactory.instance().createSftpClient(session).singleSessionInstance());
        } catch (IOException | RuntimeException e) {
            client.stop();
            if (e instanceof Unusable known) {
                throw known;
            }
            var complaint = hostKeys.complaint();
            throw new Unusable(e, "not-opened-there", login.owner(), complaint.orElseGet(() -> SftpFault.opening(e)));
        }
    }

    public SftpClient files() {
        return files;
    }

    private static SshClient client(HostKeys hostKeys) {
        var client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(hostKeys);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, SILENCE);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, LOGIN);
        client.start();
        return client;
    }

    private static ClientSession session(SshClient client, SftpLogin login, InetSocketAddress place)
            throws IOException {
        var session = client.connect(login.user(), place).verify(CONNECT).getSession();
        login.password().ifPresent(session::addPasswordIdentity);
        if (login.privateKey().isPresent()) {
            for (var pair : keys(login, login.privateKey().get())) {
                session.addPublicKeyIdentity(pair);
            }
        }
        session.auth().verify(LOGIN);
        return session;
    }

    private static Iterable<KeyPair> keys(SftpLogin login, String text) throws Unusable {
        var password = login.privateKeyPassword();
        try (var in = new ByteArrayInputStream(text.getBytes(UTF_8))) {
            var pairs = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName("private-key"), in, FilePasswordProvider.of(password));
            if (pairs == null) {
                throw new Unusable("no-key", login.owner());
            }
            return pairs;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new Unusable(e, "key-unreadable", login.owner());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            files.close();
        } finally {
            client.stop();
        }
    }
}
