package id.satudata.hub.connector.dump;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All statements on disk, in the order of their subjects, with the places of some of them in memory. */
final class SubjectFile implements Closeable {

    private static final int BLOCK = 1 << 15;
    private static final int BUFFER = 1 << 13;

    private final FileChannel file;
    private final List<Place> places;
    private final long datasets;

    private SubjectFile(FileChannel file, List<Place> places, long datasets) {
        this.file = file;
        this.places = places;
        this.datasets = datasets;
    }

    static SubjectFile of(LineSorter lines, Path path, DiskSpace space) throws IOException {
        var writing = new Writing(path, space);
        try (writing) {
            lines.handOn(writing::take);
        }
        return new SubjectFile(
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE),
                writing.places,
                writing.datasets);
    }

    /** How many subjects are datasets. */
    long datasets() {
        return datasets;
    }

    /** All from the beginning. */
    Subjects subjects() {
        return new Subjects(new LineReader(file, 0, BLOCK));
    }

    /** What is said of a subject; nothing where nothing is. */
    @Nullable Subject find(byte[] subject) throws IOException {
        var reader = new LineReader(file, placeBefore(subject), BUFFER);
        for (var line = reader.next(); line != null; line = reader.next()) {
            var order = Arrays.compareUnsigned(line, subject);
            if (order >= 0) {
                var found = new Line(line);
                return found.isAbout(subject) ? Subjects.collect(found, reader).subject() : null;
            }
        }
        return null;
    }

    /** The last place that is not behind the subject's first line. */
    private long placeBefore(byte[] subject) {
        int low = 0;
        int high = places.size() - 1;
        long start = 0;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(places.get(middle).subject(), subject) < 0) {
                start = places.get(middle).start();
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return start;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Where a line about a subject stands that is written whole. */
    @SuppressWarnings("ArrayRecordComponent") // compared as bytes, and nowhere else
    private record Place(byte[] subject, long start) {}

    private static final class Writing implements Closeable {

        private final LineWriter writer;
        private final List<Place> places = new ArrayList<>();
        private final Beat beat = new Beat();
        private byte[] dataset = {};
        private long blockStart;
        private long datasets;

        Writing(Path path, DiskSpace space) throws IOException {
            writer = new LineWriter(path, space);
        }

        void take(byte[] bytes) throws IOException {
            beat.next();
            var line = new Line(bytes);
            if (writer.position() - blockStart > BLOCK) {
                blockStart = writer.position();
                writer.startAnew();
                places.add(new Place(line.subject(), blockStart));
            }
            if (line.saysDataset() && (dataset.length == 0 || !line.isAbout(dataset))) {
                dataset = line.subject();
                datasets++;
            }
            writer.write(bytes);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
