package id.satudata.hub.connector;

import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.table.TableReader;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes a record of one data file, whether it was found in a folder or handed in. */
public final class DataFileReader {

    private static final long LARGEST_FILE = 1L << 30;

    private final TableReader tables = new TableReader();

    /** Whether a file of this name is one that can be read. */
    public static boolean reads(String fileName) {
        return TableReader.reads(fileName);
    }

    /**
     * Reads the file, whose kind is told by its name.
     *
     * @param fileName the name it has for people, which need not be where it lies
     * @throws IOException when the file cannot be read from where it lies
     */
    public SourceRecord read(String key, Path file, String fileName, Optional<Sidecar> sidecar) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            return new SourceRecord(key, new Unreadable(), List.of(unreadable()));
        }
        var reading = tables.read(file, fileName);
        var content = new DataFile(
                file, fileName, reading.byteSize(), reading.checksum(), reading.table(), reading.extent(), sidecar);
        return new SourceRecord(key, content, reading.findings());
    }

    private static Finding unreadable() {
        return Finding.because(Severity.ERROR, "table-unreadable", "table", Reasons.of("rows-too-large", LARGEST_FILE));
    }
}
