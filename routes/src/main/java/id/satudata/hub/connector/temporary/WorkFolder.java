package id.satudata.hub.connector.temporary;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A temporary folder that is removed with all that is in it; and if the hub is killed, by the next one that makes one. */
public record WorkFolder(Path path) implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PREFIX = "satudata-hub-harvest-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-(\\d+)-.*");

    /** Makes one, after those were removed that nobody needs any more. */
    public static WorkFolder create() throws IOException {
        return create(temporary());
    }

    /** Removes those of hubs that were killed. */
    public static void sweep() throws IOException {
        removeAbandoned(temporary());
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    static WorkFolder create(Path parent) throws IOException {
        removeAbandoned(parent);
        var own = ProcessHandle.current();
        return new WorkFolder(Files.createTempDirectory(parent, PREFIX + own.pid() + "-" + started(own) + "-"));
    }

    @Override
    public void close() throws IOException {
        remove(path);
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var folder : folders) {
                if (isAbandoned(folder)) {
                    LOG.info("Removing {}, which a hub left that was killed", folder);
                    remove(folder);
                }
            }
        }
    }

    /** Its process has ended; one of the same number is another when it started at another time. */
    private static boolean isAbandoned(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .map(it -> started(it) != Long.parseLong(name.group(2)))
                        .orElse(true);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // another hub was here first
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
