package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the first API key, which may do everything but what only partners may, when the hub starts without any, and leaves it in a file only the hub's user can read. */
@Component
@Order(0) // before a demonstration that tells where it lies
final class FirstApiKey implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstApiKey.class);
    private static final String NAME = "first";

    private final ApiKeys keys;
    private final Path file;

    FirstApiKey(ApiKeys keys, SecurityProperties properties) {
        this.keys = keys;
        this.file = properties.firstKeyFile().toAbsolutePath();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (keys.noneExists()) {
            issue();
        }
    }

    /** The file comes first: a key that is registered but was never written down would be lost for good. */
    private void issue() throws IOException {
        var secret = keys.draw();
        write(secret);
        if (keys.register(NAME, secret, EnumSet.complementOf(EnumSet.of(Scope.EXCHANGE)), Optional.empty())) {
            LOG.info("The first API key is in {}; it may do everything; keep it safe, then delete the file", file);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void write(ApiKeySecret secret) throws IOException {
        var folder = Files.createDirectories(file.resolveSibling("."));
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var written = Files.createTempFile(folder, "key-", ".part", onlyOwner);
        Files.write(written, (secret.reveal() + "\n").getBytes(US_ASCII));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
