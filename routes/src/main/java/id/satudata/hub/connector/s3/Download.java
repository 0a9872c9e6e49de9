package id.satudata.hub.connector.s3;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.folder.WantedFiles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** Fetches the data files of a bucket and the descriptions beside them. */
final class Download {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_LISTS = 1_000;
    private static final int DEEPEST = 32;
    private static final long MOST_BYTES = 5L << 30;

    private final Source source;
    private final Bucket bucket;
    private int files;
    private long bytes;

    Download(Source source, Bucket bucket) {
        this.source = source;
        this.bucket = bucket;
    }

    void into(Path folder) throws IOException {
        var tokens = new HashSet<String>();
        var next = "";
        do {
            var listing = bucket.list(next);
            for (var key : listing.keys()) {
                fetch(key, folder);
            }
            next = listing.next();
            require(next.isEmpty() || tokens.add(next), "bucket-circle", next);
            require(tokens.size() <= MOST_LISTS, "too-many-lists", MOST_LISTS);
        } while (!next.isEmpty());
    }

    private void fetch(String key, Path folder) throws IOException {
        var steps = key.startsWith(bucket.prefix())
                ? List.of(key.substring(bucket.prefix().length()).split("/", -1))
                : List.<String>of();
        if (steps.isEmpty() || !steps.stream().allMatch(Download::isPlain) || !WantedFiles.mayBe(steps.getLast())) {
            return;
        }
        require(steps.size() <= DEEPEST, "folders-too-deep", DEEPEST);
        require(++files <= MOST_FILES, "too-many-files", MOST_FILES);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The harvest was told to stop");
        }
        var file = folder;
        for (var step : steps) {
            file = file.resolve(step);
        }
        Files.createDirectories(file.resolveSibling(""));
        if (!bucket.fetch(key, file)) {
            return; // it went since it was listed
        }
        bytes += Files.size(file);
        require(bytes <= MOST_BYTES, "files-too-large", MOST_BYTES);
        files -= WantedFiles.keeps(file) ? 0 : 1;
    }

    private void require(boolean isWithin, String code, Object limit) throws SourceUnreadable {
        if (!isWithin) {
            throw new SourceUnreadable(code, source.id(), limit);
        }
    }

    /** A key may be anything, but not every name is one for a file. */
    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && name.chars().noneMatch(it -> it == '\\' || Character.isISOControl(it));
    }
}
