package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a folder's data files, some at a time; a file that cannot be read spoils only its own record. */
final class FolderPages implements RecordPages {

    private static final int FILES_PER_PAGE = 20;

    private final Path root;
    private final List<Path> files;
    private final DataFileReader reader = new DataFileReader();
    private int position;

    FolderPages(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    @Override
    public OptionalLong total() {
        return OptionalLong.of(files.size());
    }

    @Override
    public Optional<List<SourceRecord>> next() {
        if (position >= files.size()) {
            return Optional.empty();
        }
        var end = Math.min(position + FILES_PER_PAGE, files.size());
        var page = files.subList(position, end).stream().map(this::record).toList();
        position = end;
        return Optional.of(page);
    }

    @Override
    public void close() {
        position = files.size();
    }

    private SourceRecord record(Path file) {
        var key = key(root, file);
        try {
            return reader.read(key, file, file.getFileName().toString(), Sidecars.beside(file, root));
        } catch (IOException e) {
            var finding = Finding.of(
                    Severity.ERROR, "record-unreadable", "record", e.getClass().getSimpleName());
            return new SourceRecord(key, new Unreadable(), List.of(finding));
        }
    }

    /** The path below the folder, with slashes on every system. */
    static String key(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
