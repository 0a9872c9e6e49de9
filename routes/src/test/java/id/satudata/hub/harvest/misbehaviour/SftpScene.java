package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/** An SSH server that does one thing wrong. */
final class SftpScene implements OtherSite.Staged, SftpEventListener {

    private static final KeyPair HOST = pair();
    private static final KeyPair OTHER = pair();

    private final Misbehaviour misbehaviour;
    private final Path folder = Files.createTempDirectory("sftp-scene");
    private final SshServer server = SshServer.setUpDefaultServer();
    private final SourceServer website = new SourceServer();
    private final CountDownLatch closed = new CountDownLatch(1);

    SftpScene(Misbehaviour misbehaviour, List<Dataset> datasets) throws IOException {
        this.misbehaviour = misbehaviour;
        have(datasets);
        var files = new SftpSubsystemFactory();
        files.addSftpEventListener(this);
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator(
                (_, password, _) -> password.equals("rahasia") && misbehaviour != Misbehaviour.UNAUTHORISED);
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(files));
        server.start();
    }

    @Override
    public Source source() {
        var key = misbehaviour == Misbehaviour.SELF_SIGNED ? OTHER : HOST;
        return Sources.at("sftp", address())
                .withSettings(new SourceSettings(Map.of(
                        "user",
                        "walidata",
                        "password",
                        "rahasia",
                        "host-key",
                        PublicKeyEntry.toString(key.getPublic()))));
    }

    private URI address() {
        return switch (misbehaviour) {
            case UNKNOWN_NAME -> URI.create("sftp://tidak-ada.example/");
            case REFUSED -> URI.create("sftp://localhost:" + nobody() + "/");
            case WEB_PAGE ->
                URI.create("sftp://localhost:" + website.address("/").getPort() + "/");
            case NOT_FOUND -> URI.create("sftp://localhost:" + server.getPort() + "/pindah");
            default -> URI.create("sftp://localhost:" + server.getPort() + "/");
        };
    }

    private static int nobody() {
        try (var gone = new SourceServer()) {
            return gone.address("/").getPort();
        }
    }

    @Override
    public void have(List<Dataset> others) throws IOException {
        empty();
        for (var it : others) {
            write(it);
        }
    }

    private void empty() throws IOException {
        try (var old = Files.list(folder)) {
            for (var it : old.toList()) {
                Files.deleteIfExists(it);
            }
        }
    }

    private void write(Dataset it) throws IOException {
        var isWrong = misbehaviour == Misbehaviour.WRONG_ENCODING && it.number() == 2;
        var table = isWrong ? "d\u00e9sa,jumlah\nS\u00e9ririt,2\n" : S3Site.table(it.number());
        var isLarge = misbehaviour == Misbehaviour.LARGE && it.number() == 2;
        Files.write(
                file(it.number()),
                (table + (isLarge ? "51.08.01.2001,1234567\n".repeat(2_800_000) : ""))
                        .getBytes(isWrong ? ISO_8859_1 : UTF_8));
        if (it.files() > 1) {
            Files.writeString(folder.resolve(file(it.number()).getFileName() + ".meta.json"), S3Site.description(it));
        }
    }

    private Path file(int number) {
        return folder.resolve("data-" + number + ".csv");
    }

    private static boolean isSecond(Handle handle) {
        return String.valueOf(handle.getFile().getFileName()).equals("data-2.csv");
    }

    @Override
    public void opening(ServerSession session, String remoteHandle, Handle handle) throws IOException {
        if (misbehaviour == Misbehaviour.NOT_FOUND_LATER && handle instanceof FileHandle) {
            Files.deleteIfExists(file(2));
        }
    }

    @Override
    public void closed(ServerSession session, String remoteHandle, Handle handle, @Nullable Throwable thrown)
            throws IOException {
        if (!(handle instanceof DirectoryHandle)) {
            return;
        }
        if (misbehaviour == Misbehaviour.INSERTED) {
            write(new Dataset(0, 1));
        } else if (misbehaviour == Misbehaviour.DELETED) {
            Files.deleteIfExists(file(1));
        }
    }

    @Override
    public void reading(
            ServerSession session, String remoteHandle, FileHandle handle, long offset, byte[] data, int at, int length)
            throws IOException {
        if (!isSecond(handle)) {
            return;
        }
        switch (misbehaviour) {
            case BROKEN -> throw new IOException("Cakram rusak");
            case TORN -> session.close(true);
            case SILENT -> hang();
            default -> {}
        }
    }

    private void hang() {
        try {
            closed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.stop(true);
        website.close();
        empty();
        Files.delete(folder);
    }

    private static KeyPair pair() {
        try {
            return KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys can be made", e);
        }
    }
}
