package id.satudata.hub.connector.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.ConnectorContract;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.fixture.Egress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders on a real SSH server. */
class SftpConnectorTests extends ConnectorContract {

    private static final KeyPair HOST = pair();
    private static final KeyPair OWN = pair();

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final SshServer server = SshServer.setUpDefaultServer();
    private final EgressClient egress = Egress.client(Egress.patient());

    @BeforeEach
    void start() throws IOException {
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator((user, password, _) -> user.equals("walidata") && password.equals("rahasia"));
        server.setPublickeyAuthenticator((_, key, _) -> KeyUtils.compareKeys(key, OWN.getPublic()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
        egress.close();
    }

    @Override
    protected Connector connector() {
        return new SftpConnector(egress);
    }

    @Override
    protected Source sourceOf(int records) throws IOException {
        for (int i = 0; i < records; i++) {
            write("%03d/data-%05d.csv".formatted(i % 7, i), "a,b\n1," + i + "\n");
        }
        return source();
    }

    @Override
    protected Source unreachable() {
        return source(Map.of(), "/absent");
    }

    @Test
    void readsDataFilesWithTheirDescriptions() throws IOException {
        write("a.csv", "kode,n\n1100,1\n");
        write("a.csv.meta.json", "{}");
        write("b/b.CSV", "x\n1\n");
        write("notes.txt", "not data");
        write(".hidden/c.csv", "x\n1\n");
        var secret = Files.writeString(elsewhere.resolve("secret.csv"), "a\n1\n");
        Files.createSymbolicLink(folder.resolve("out.csv"), secret);

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("a.csv", "b/b.CSV");
        assertThat(((DataFile) walk.records().getFirst().content()).sidecar()).isPresent();
    }

    @Test
    void readsRdfAndLeavesOtherXmlOut() throws IOException {
        write("b/katalog.ttl", "<https://data.go.id/1> a <http://www.w3.org/ns/dcat#Dataset> .");
        write("b/umpan.xml", "<feed/>");

        assertThat(Walk.over(connector(), source()).keys()).containsExactly("https://data.go.id/1");
    }

    @Test
    void keepsWhatItFetchedUntilTheWalkIsClosed() throws IOException {
        write("a.csv", "x\n1\n");
        Path file;

        try (var walk = connector().open(source())) {
            file = ((DataFile) walk.next().orElseThrow().getFirst().content()).path();
            assertThat(file).content().isEqualTo("x\n1\n");
        }

        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void opensWithAPrivateKey() throws Exception {
        write("a.csv", "x\n1\n");
        var key = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(OWN, "walidata", null, key);

        assertThat(Walk.over(connector(), source(Map.of("private-key", key.toString(UTF_8)), "/"))
                        .keys())
                .containsExactly("a.csv");
    }

    @Test
    void knowsTheServerByItsFingerprintToo() throws IOException {
        write("a.csv", "x\n1\n");
        var fingerprint = KeyUtils.getFingerPrint(HOST.getPublic());

        assertThat(Walk.over(connector(), source(Map.of("host-key", fingerprint), "/"))
                        .keys())
                .hasSize(1);
    }

    @Test
    void refusesAServerWithAnotherKey() {
        var other = PublicKeyEntry.toString(OWN.getPublic());

        assertThatThrownBy(() -> connector().open(source(Map.of("host-key", other), "/")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining(KeyUtils.getFingerPrint(HOST.getPublic()))
                .hasMessageContaining("is not the one of the setting host-key");
    }

    @Test
    void saysWhichKeyTheServerShowsWhereNoneIsGiven() {
        assertThatThrownBy(() -> connector().open(source(Map.of("host-key", ""), "/")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("the setting host-key is missing")
                .hasMessageContaining(KeyUtils.getFingerPrint(HOST.getPublic()));
    }

    @Test
    void saysThatThePasswordIsWrongWithoutSayingIt() {
        assertThatThrownBy(() -> connector().open(source(Map.of("password", "salah-sekali"), "/")))
                .isInstanceOf(SourceUnreadable.class)
                .message()
                .doesNotContain("salah-sekali");
    }

    @Test
    void refusesAKeyItCannotRead() {
        assertThatThrownBy(() -> connector().open(source(Map.of("private-key", "bukan kunci"), "/")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("private-key")
                .message()
                .doesNotContain("bukan kunci");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 9, 1000, more than 1 files",
        "9, 2, 9, 1000, more than 2 entries",
        "9, 100, 0, 1000, folders deeper than 0",
        "9, 100, 9, 10, more than 10 bytes"
    })
    void stopsAtItsLimitsAndLeavesNothing(int files, int entries, int depth, long bytes, String words)
            throws IOException {
        write("a.csv", "x\n1\n");
        write("b/b.csv", "x\n1234567890\n");
        var limited = new SftpConnector(egress, new Limits(files, entries, depth, bytes, Duration.ofMinutes(1)));
        var before = folders();

        assertThatThrownBy(() -> limited.open(source()))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining(words);

        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void asksNobodyWhoMayNotBeAsked() throws IOException {
        try (var careful = new EgressClient(EgressPolicy.standard())) {
            assertThatThrownBy(() -> new SftpConnector(careful).open(source()))
                    .isInstanceOfSatisfying(
                            EgressException.class,
                            it -> assertThat(it.reason()).isEqualTo(EgressException.Reason.REFUSED));
        }
    }

    @ParameterizedTest
    @CsvSource({"http://localhost/a, address", "sftp://walidata:x@localhost/, user", "sftp:relative, address"})
    void refusesAddressesThatAreNoFolder(String address, String word) {
        var source = Sources.at("sftp", URI.create(address));

        assertThatThrownBy(() -> connector().open(source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining(word);
    }

    private Source source() {
        return source(Map.of(), "/");
    }

    private Source source(Map<String, String> settings, String path) {
        var all = new HashMap<>(Map.of(
                "user", "walidata", "password", "rahasia", "host-key", PublicKeyEntry.toString(HOST.getPublic())));
        if (settings.containsKey("private-key")) {
            all.remove("password");
        }
        all.putAll(settings);
        return Sources.at("sftp", URI.create("sftp://localhost:" + server.getPort() + path))
                .withSettings(new SourceSettings(all));
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<Path> folders() throws IOException {
        try (var found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(it -> it.getFileName()
                            .toString()
                            .startsWith("satudata-hub-harvest-"
                                    + ProcessHandle.current().pid() + "-"))
                    .sorted()
                    .toList();
        }
    }

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys can be made", e);
        }
    }
}
