package id.satudata.hub.source.registry;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.topic.Topic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether an address is one that a source of some kind can have. */
final class SourceAddress {

    private static final String FIELD = "address";
    private static final String FOLDER = "folder";
    private static final Set<String> WEB = Set.of("http", "https");
    private static final int LONGEST = 2_000;

    /** The schemes of kinds that are no web addresses; every other kind has one. */
    private static final Set<String> OTHER_KINDS = Set.of("sftp", "s3", "sql");

    private final List<Path> folders;

    /** @param folders the folders below which folders may be harvested that somebody names from afar */
    SourceAddress(List<Path> folders) {
        this.folders =
                folders.stream().map(it -> it.toAbsolutePath().normalize()).toList();
    }

    /** What was read of an address. */
    sealed interface Read {

        record Sound(URI address) implements Read {}

        record Unsound(Finding finding) implements Read {}
    }

    /** @param known the address the source has already, which it may keep */
    Read read(String kind, String text, Optional<URI> known) {
        if (text.length() > LONGEST) {
            return unsound("source-text-long", "");
        }
        try {
            return switch (kind) {
                case FOLDER -> folder(text.strip(), known);
                case Topic.KIND -> topic(URI.create(text.strip()));
                default -> address(kind, URI.create(text.strip()));
            };
        } catch (IllegalArgumentException noAddress) {
            return unsound("source-address-invalid", "");
        }
    }

    private static Read address(String kind, URI uri) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (Optional.ofNullable(uri.getRawUserInfo()).orElse("").contains(":")) {
            return unsound("source-address-secret", "");
        }
        var sound = OTHER_KINDS.contains(kind)
                ? !scheme.isEmpty() && !scheme.equals("file")
                : WEB.contains(scheme) && uri.getHost() != null;
        return sound ? new Read.Sound(uri) : unsound("source-address-invalid", "");
    }

    /** It names no host: where the cluster is, the operator alone says. */
    private static Read topic(URI uri) {
        return Topic.at(uri).isPresent() ? new Read.Sound(uri) : unsound("source-address-invalid", "");
    }

    private Read folder(String text, Optional<URI> known) {
        try {
            var path = (text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text)).normalize();
            if (!path.isAbsolute() || text.isEmpty()) {
                return unsound("source-address-invalid", "");
            }
            if (known.filter(it -> isSame(it, path)).isEmpty() && !isOpen(path)) {
                return unsound("source-folder-closed", path.toString());
            }
            return Files.isDirectory(path) ? new Read.Sound(path.toUri()) : unsound("source-address-invalid", "");
        } catch (InvalidPathException noPath) {
            return unsound("source-address-invalid", "");
        }
    }

    /** Links do not lead out of the folders that are open. */
    private boolean isOpen(Path path) {
        try {
            var real = Files.exists(path) ? path.toRealPath() : path;
            return folders.stream().anyMatch(it -> path.startsWith(it) && (real.startsWith(it) || isWithin(real, it)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isWithin(Path real, Path folder) {
        try {
            return real.startsWith(folder.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isSame(URI known, Path path) {
        return "file".equals(known.getScheme()) && Path.of(known).normalize().equals(path);
    }

    private static Read unsound(String code, String value) {
        return new Read.Unsound(Finding.of(Severity.ERROR, code, FIELD, value));
    }
}
