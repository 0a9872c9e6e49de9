package id.satudata.hub.table;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps files by the hash of their content; a file once kept never changes and equal files are kept once. */
@Component
public final class FileStore {

    private final Path folder;

    FileStore(TableProperties properties) {
        this.folder = properties.path();
    }

    /** Keeps a copy of the file; durable when it returns. */
    public ContentHash keep(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return keep(content);
        }
    }

    /** Keeps what the stream gives; durable when it returns. */
    public ContentHash keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        var arriving = Files.createTempFile(folder, "arriving-", ".part");
        try {
            var hash = copyAndHash(content, arriving);
            var shard = Files.createDirectories(shard(hash));
            var place = shard.resolve(hash.hex());
            if (!Files.exists(place)) {
                Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
                force(shard);
            }
            return hash;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** The kept file of that content, if there is one. */
    public Optional<Path> find(ContentHash hash) {
        return Optional.of(shard(hash).resolve(hash.hex())).filter(Files::isRegularFile);
    }

    private static ContentHash copyAndHash(InputStream content, Path target) throws IOException {
        var digest = ContentHash.sha256();
        try (var hashing = new DigestInputStream(content, digest)) {
            Files.copy(hashing, target, StandardCopyOption.REPLACE_EXISTING);
        }
        force(target);
        return ContentHash.of(digest);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path shard(ContentHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }
}
