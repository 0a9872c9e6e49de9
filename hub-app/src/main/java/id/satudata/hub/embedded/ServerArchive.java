package id.satudata.hub.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A server as it came from Maven, unpacked once beside its archive.
 *
 * @param archive the zip or jar
 * @param prefix the folder inside the archive that becomes the target
 * @param target where the content goes
 */
record ServerArchive(Path archive, String prefix, Path target) {

    private static final Logger log = LoggerFactory.getLogger(ServerArchive.class);

    /** Returns the unpacked folder; a folder left half unpacked, or of another archive, is made anew. */
    Path unpacked() {
        if (Files.notExists(archive)) {
            throw ServerStartFailed.because("servers-missing", archive);
        }
        try {
            if (!isUnpacked()) {
                unpackAlone();
            }
            return target;
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "unpack-failed", archive, target, String.valueOf(e.getMessage()));
        }
    }

    private boolean isUnpacked() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(fingerprint());
    }

    private Path marker() {
        return target.resolve(".unpacked");
    }

    private String fingerprint() throws IOException {
        return Files.size(archive) + " " + Files.getLastModifiedTime(archive);
    }

    private void unpackAlone() throws IOException {
        var lock = archive.resolveSibling("." + archive.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!isUnpacked()) {
                unpack();
            }
        }
    }

    private void unpack() throws IOException {
        log.info(Wording.of("unpacking", archive.getFileName()));
        FileSystemUtils.deleteRecursively(target);
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry :
                    zip.stream().filter(it -> it.getName().startsWith(prefix)).toList()) {
                write(zip, entry);
            }
        }
        Files.writeString(marker(), fingerprint());
    }

    private void write(ZipFile zip, ZipEntry entry) throws IOException {
        var path = target.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.createDirectories(path.getParent());
            try (var content = zip.getInputStream(entry)) {
                Files.copy(content, path);
            }
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions(entry)));
    }

    /** Readable for the lesser user Elasticsearch runs as, whatever the umask is; zip entries carry no run bits. */
    private static String permissions(ZipEntry entry) {
        var runs = entry.getName().contains("/bin/") || entry.getName().contains("/scripts/");
        return entry.isDirectory() || runs ? "rwxr-xr-x" : "rw-r--r--";
    }
}
