package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on a real SSH server and in a bucket that checks signatures. */
class FileCarriersTests {

    private static final String CONTENT = "<urn:a> <urn:b> <urn:c> <urn:g> .\n";
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T05:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final EgressClient egress = Egress.client(Egress.patient());

    @AfterEach
    void leave() throws IOException {
        egress.close();
    }

    @Test
    void putsTheFileAndItsChecksumIntoAFolderAndLeavesNothingHalf() throws Exception {
        try (var server = SshServer.setUpDefaultServer()) {
            var host = KeyUtils.generateKeyPair("ssh-rsa", 2048);
            start(server, host);
            var receiver = receiver(server, host, "rahasia");
            var carrier = new SftpCarrier(egress);

            assertThat(carrier.deliver(receiver, whole(CONTENT)).changed()).isTrue();
            assertThat(carrier.deliver(receiver, whole(CONTENT)).changed()).isFalse();
            assertThat(carrier.deliver(receiver, whole(CONTENT + CONTENT)).changed())
                    .isTrue();

            assertThat(folder.resolve("katalog.nq")).content().isEqualTo(CONTENT + CONTENT);
            assertThat(folder.resolve("katalog.nq.sha256"))
                    .content()
                    .isEqualTo(hash(CONTENT + CONTENT) + "  katalog.nq\n");
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void saysWhyItDoesNotGetIntoTheFolder() throws Exception {
        try (var server = SshServer.setUpDefaultServer()) {
            var host = KeyUtils.generateKeyPair("ssh-rsa", 2048);
            start(server, host);
            var carrier = new SftpCarrier(egress);
            var receiver = receiver(server, host, "salah");

            var fault = catchThrowableOfType(Undelivered.class, () -> carrier.deliver(receiver, whole(CONTENT)));

            assertThat(fault.mayHeal()).isTrue();
            assertThat(fault.reason()).startsWith("provinsi cannot be opened").doesNotContain("salah");
        }
    }

    @Test
    void keepsTheFormerFileWhereTheNewOneCannotBeWritten() throws Exception {
        try (var server = SshServer.setUpDefaultServer()) {
            var host = KeyUtils.generateKeyPair("ssh-rsa", 2048);
            start(server, host);
            var receiver = receiver(server, host, "rahasia");
            var carrier = new SftpCarrier(egress);
            carrier.deliver(receiver, whole(CONTENT));

            var broken = new Parcel.Whole("katalog.nq", _ -> {
                throw new IOException("disk");
            });
            assertThat(catchThrowableOfType(Undelivered.class, () -> carrier.deliver(receiver, broken))
                            .reason())
                    .contains("disk");

            assertThat(folder.resolve("katalog.nq")).content().isEqualTo(CONTENT);
        }
    }

    @Test
    void putsTheFileAndItsChecksumIntoABucket() throws Exception {
        Map<String, String> objects = new ConcurrentHashMap<>();
        Map<String, String> hashes = new ConcurrentHashMap<>();
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", it -> {
            var path = it.getRequestURI().getPath();
            var body = new String(it.getRequestBody().readAllBytes(), UTF_8);
            if (it.getRequestMethod().equals("PUT")) {
                objects.put(path, body);
                hashes.put(path, String.valueOf(it.getRequestHeaders().getFirst("X-amz-content-sha256")));
                it.sendResponseHeaders(
                        String.valueOf(it.getRequestHeaders().getFirst("Authorization"))
                                        .startsWith("AWS4-HMAC-SHA256 Credential=AK/20261126/")
                                ? 200
                                : 403,
                        -1);
            } else {
                var found = objects.getOrDefault(path, "").getBytes(UTF_8);
                it.sendResponseHeaders(found.length == 0 ? 404 : 200, found.length == 0 ? -1 : found.length);
                it.getResponseBody().write(found);
            }
            it.close();
        });
        server.start();
        try {
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/ember/katalog/");
            var carrier = new BucketCarrier(egress, NOW);
            var receiver = new Receiver("provinsi", "s3", address, Map.of("access-key", "AK", "secret-key", "rahasia"));

            assertThat(carrier.deliver(receiver, whole(CONTENT)).changed()).isTrue();
            assertThat(carrier.deliver(receiver, whole(CONTENT)).changed()).isFalse();

            assertThat(new TreeMap<>(objects))
                    .containsEntry("/ember/katalog/katalog.nq", CONTENT)
                    .containsEntry("/ember/katalog/katalog.nq.sha256", hash(CONTENT) + "  katalog.nq\n");
            assertThat(hashes).containsEntry("/ember/katalog/katalog.nq", hash(CONTENT));
            var refused = new Receiver("provinsi", "s3", address, Map.of());
            assertThat(catchThrowableOfType(Undelivered.class, () -> carrier.deliver(refused, whole(CONTENT + CONTENT)))
                            .reason())
                    .contains("403");
        } finally {
            server.stop(0);
        }
    }

    private void start(SshServer server, KeyPair host) throws IOException {
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(host));
        server.setPasswordAuthenticator((user, password, _) -> user.equals("hub") && password.equals("rahasia"));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
    }

    private static Receiver receiver(SshServer server, KeyPair host, String password) {
        return new Receiver(
                "provinsi",
                "sftp",
                URI.create("sftp://localhost:" + server.getPort() + "/"),
                Map.of("user", "hub", "password", password, "host-key", KeyUtils.getFingerPrint(host.getPublic())));
    }

    private static Parcel.Whole whole(String content) {
        return new Parcel.Whole("katalog.nq", out -> out.write(content.getBytes(UTF_8)));
    }

    private static String hash(String content) {
        return ContentHash.of(content.getBytes(UTF_8)).hex();
    }
}
