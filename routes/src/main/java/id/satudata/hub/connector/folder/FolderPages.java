package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.walk.SeenKeys;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a folder's files, some at a time; a file that cannot be read spoils nothing but what it holds itself. */
final class FolderPages implements RecordPages {

    private static final int FILES_PER_PAGE = 20;

    private final Path root;
    private final List<Path> files;
    private final DataFileReader reader = new DataFileReader();
    private final SeenKeys seen = new SeenKeys();
    private Optional<DatasetFile> opened = Optional.empty();
    private int position;

    FolderPages(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /** Nobody knows how many datasets RDF describes before it is read. */
    @Override
    public OptionalLong total() {
        return files.stream().anyMatch(FolderPages::isRdf) ? OptionalLong.empty() : OptionalLong.of(files.size());
    }

    @Override
    public Optional<List<SourceRecord>> next() throws IOException {
        while (opened.isPresent() || position < files.size()) {
            var page = opened.isPresent() ? datasets(opened.get()) : begin();
            if (!page.isEmpty()) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    private List<SourceRecord> begin() {
        if (isRdf(files.get(position))) {
            var file = files.get(position++);
            opened = Optional.of(new DatasetFile(key(root, file), file));
            return List.of();
        }
        return seen.mark(files.subList(position, files.size()).stream()
                .limit(FILES_PER_PAGE)
                .takeWhile(it -> !isRdf(it))
                .map(this::record)
                .toList());
    }

    private List<SourceRecord> datasets(DatasetFile file) throws IOException {
        var records = file.next();
        if (records.isEmpty()) {
            letGo();
        }
        return seen.mark(records);
    }

    private void letGo() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
            opened = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        position = files.size();
        letGo();
    }

    private static boolean isRdf(Path file) {
        return DatasetFiles.mayBe(file.getFileName().toString());
    }

    private SourceRecord record(Path file) {
        position++;
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
