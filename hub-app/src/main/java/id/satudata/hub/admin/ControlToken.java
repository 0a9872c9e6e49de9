package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The secret of one hub process: whoever may read its file may control the hub. */
final class ControlToken {

    private static final int BYTES = 32;
    private static final String SCHEME = "Bearer ";

    private final String value;

    private ControlToken(String value) {
        this.value = value;
    }

    static ControlToken random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ControlToken(HexFormat.of().formatHex(bytes));
    }

    /** Leaves address and token, a line each, where only the hub's own user can read them. */
    void leaveAt(Path file, String address) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, address + "\n" + value + "\n", UTF_8);
    }

    boolean admits(Optional<String> authorization) {
        return authorization
                .filter(it -> it.startsWith(SCHEME))
                .map(it -> it.substring(SCHEME.length()).getBytes(UTF_8))
                .filter(it -> MessageDigest.isEqual(it, value.getBytes(UTF_8)))
                .isPresent();
    }
}
