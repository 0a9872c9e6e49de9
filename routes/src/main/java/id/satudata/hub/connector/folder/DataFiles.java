package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.SourceUnreadable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the data and RDF files below a folder: no hidden ones, and none that a link brings in from outside. */
final class DataFiles extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(DataFiles.class);
    private static final int MOST_FILES = 100_000;
    private static final int DEEPEST = 32;

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    DataFiles(Path root) {
        this.root = root;
    }

    /** The files, sorted by their path below the folder. */
    List<Path> find() throws IOException {
        Files.walkFileTree(root, java.util.Set.of(), DEEPEST, this);
        files.sort(Comparator.comparing(it -> FolderPages.key(root, it)));
        return List.copyOf(files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && isNamedLikeOne(file) && isInside(file, attributes) && isOne(file)) {
            if (files.size() == MOST_FILES) {
                throw new SourceUnreadable("folder-too-full", root, MOST_FILES);
            }
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        LOG.warn("Left out {}: {}", file, e.toString());
        return FileVisitResult.CONTINUE;
    }

    private static boolean isNamedLikeOne(Path file) {
        var name = file.getFileName().toString();
        return DataFileReader.reads(name) || DatasetFiles.mayBe(name);
    }

    /** XML is left out unless it is RDF; one that cannot be opened is kept, to be refused by name. */
    private static boolean isOne(Path file) {
        try {
            return DataFileReader.reads(file.getFileName().toString()) || DatasetFiles.is(file);
        } catch (IOException e) {
            LOG.warn("Could not look into {}: {}", file, e.toString());
            return true;
        }
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            return true;
        }
        var inside = attributes.isSymbolicLink()
                && Files.isRegularFile(file)
                && file.toRealPath().startsWith(root);
        if (!inside) {
            LOG.warn("Left out {}: it is no file of folder {}", file, root);
        }
        return inside;
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
