package id.satudata.hub.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folders that must be empty before a restore.
 *
 * @param files the kept files, which are restored
 * @param views what might be left of another hub's views: they could not know that the log is another one
 * @param tables the embedded database's tables; none where the database is external
 */
record RestorePlace(Path files, List<Path> views, Optional<Path> tables) {

    RestorePlace {
        views = List.copyOf(views);
    }

    private List<Path> all() {
        return Stream.concat(Stream.of(files), views.stream()).toList();
    }

    void requireEmpty() throws IOException {
        for (var folder : all()) {
            if (!isEmpty(folder)) {
                throw BackupFailed.because("folder-filled", folder);
            }
        }
    }

    /** The same before the embedded database is started and leaves its own traces; where it has tables, it must be asked. */
    void requireEmptyWhereNoDatabaseIs() throws IOException {
        if (tables.isPresent() && Files.notExists(tables.get())) {
            requireEmpty();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Removes what an unfinished restore, and hubs that would not start on it, left behind. */
    void clear() throws IOException {
        for (var folder : all()) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
