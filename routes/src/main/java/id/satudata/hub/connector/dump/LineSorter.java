package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts more lines than the memory holds: as many as it holds at a time into files, and these into one another. */
final class LineSorter implements Closeable {

    private static final int MOST_BYTES = 24 << 20;
    private static final int OVERHEAD = 32;
    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final DiskSpace space;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<FileChannel> sorted = new ArrayList<>();
    private long bytes;

    /** Takes sorted lines. */
    @FunctionalInterface
    interface Taking {
        void take(byte[] line) throws IOException;
    }

    LineSorter(Path folder, DiskSpace space) {
        this.folder = folder;
        this.space = space;
    }

    void add(byte[] line) throws IOException {
        lines.add(line);
        bytes += line.length + OVERHEAD;
        if (bytes > MOST_BYTES) {
            put();
        }
    }

    private void put() throws IOException {
        lines.sort(Arrays::compareUnsigned);
        var file = folder.resolve("sorted-" + sorted.size());
        try (var writer = new LineWriter(file, space)) {
            for (var line : lines) {
                writer.write(line);
            }
        }
        lines.clear();
        bytes = 0;
        sorted.add(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
        Progress.made();
    }

    /** Hands all lines on in the order of their bytes, each once however often it was added. */
    void handOn(Taking taking) throws IOException {
        put();
        var heads = new PriorityQueue<Head>();
        for (var file : sorted) {
            addTo(heads, new LineReader(file, 0, BUFFER));
        }
        byte @Nullable [] last = null;
        for (var head = heads.poll(); head != null; head = heads.poll()) {
            if (last == null || !Arrays.equals(last, head.line())) {
                taking.take(head.line());
            }
            last = head.line();
            addTo(heads, head.from());
        }
    }

    private static void addTo(PriorityQueue<Head> heads, LineReader reader) throws IOException {
        var line = reader.next();
        if (line != null) {
            heads.add(new Head(line, reader));
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : sorted) {
            file.close();
        }
        for (int i = 0; i <= sorted.size(); i++) {
            Files.deleteIfExists(folder.resolve("sorted-" + i));
        }
    }

    /** The line a file would hand on next. */
    @SuppressWarnings("ArrayRecordComponent") // compared as bytes, and nowhere else
    private record Head(byte[] line, LineReader from) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return Arrays.compareUnsigned(line, other.line);
        }
    }
}
