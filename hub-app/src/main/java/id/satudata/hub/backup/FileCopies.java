package id.satudata.hub.backup;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Copies kept files into a backup. What the backup before has already becomes a second name of the same file, once its
 * hash was checked; from the data folder it is always a true copy, for one damaged sector shall not take both.
 */
final class FileCopies {

    private final Path folder;
    private final Optional<Path> previous;
    private int copied;

    FileCopies(Path folder, Optional<Path> previous) {
        this.folder = folder;
        this.previous = previous;
    }

    /** How many files were not in the backup before. */
    int copied() {
        return copied;
    }

    /** Puts the file there, durably; nothing when its content is not what its name says. */
    Optional<Part> take(Path file) throws IOException {
        var hash = new ContentHash(file.getFileName().toString());
        var target = folder.resolve(Part.nameOf(hash));
        OwnerOnly.folder(Objects.requireNonNull(target.getParent()));
        if (linked(hash, target) || copied(file, hash, target)) {
            return Optional.of(Part.ofKeptFile(hash, Files.size(target)));
        }
        return Optional.empty();
    }

    private boolean linked(ContentHash hash, Path target) throws IOException {
        var earlier = previous.map(it -> it.resolve(Part.nameOf(hash))).filter(Files::isRegularFile);
        if (earlier.isEmpty() || !Hashing.of(earlier.get()).equals(hash)) {
            return false;
        }
        try {
            Files.createLink(target, earlier.get());
            return true;
        } catch (UnsupportedOperationException | FileSystemException _) {
            return false; // a file system without links: then a copy
        }
    }

    private boolean copied(Path file, ContentHash hash, Path target) throws IOException {
        try (var hashing = new Hashing(OwnerOnly.file(target))) {
            Files.copy(file, hashing);
            if (hashing.hash().equals(hash)) {
                OwnerOnly.force(target);
                copied++;
                return true;
            }
        }
        Files.delete(target);
        return false;
    }
}
