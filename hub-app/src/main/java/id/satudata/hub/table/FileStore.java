package id.satudata.hub.table;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Distribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps files by the hash of their content; a file once kept never changes and equal files are kept once. */
@Component
public final class FileStore {

    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");
    /** Two shards, then the file. */
    private static final int DEPTH = 3;

    private static final int HASH_LETTERS = 64;

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

    /** The kept file of a distribution, if the hub keeps it: that of the content its checksum names. */
    public Optional<KeptFile> of(Distribution distribution) {
        return distribution
                .form()
                .checksum()
                .filter(it -> it.algorithm().equals("sha256") && it.hex().length() == HASH_LETTERS)
                .map(it -> new ContentHash(it.hex()))
                .flatMap(hash -> find(hash).map(path -> new KeptFile(hash, path)));
    }

    /** What is done with each kept file. */
    @FunctionalInterface
    public interface Visit {
        void file(Path file) throws IOException;
    }

    /** Visits every kept file, in no order; one that arrives meanwhile may be among them or not. */
    public void visit(Visit visit) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder, DEPTH)) {
            for (var file : (Iterable<Path>) all.filter(FileStore::isKept)::iterator) {
                visit.file(file);
            }
        }
    }

    private static boolean isKept(Path file) {
        return KEPT.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
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
