package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.DataFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which files of a folder on another machine are worth fetching. */
public final class WantedFiles {

    private WantedFiles() {}

    /** Whether a file of this name may be data, a description beside it, or RDF. */
    public static boolean mayBe(String fileName) {
        return DataFileReader.reads(fileName)
                || fileName.endsWith(".meta.json")
                || fileName.endsWith(".meta.ttl")
                || DatasetFiles.mayBe(fileName);
    }

    /** Whether the file that was fetched is one of them; XML that is not RDF is removed. */
    public static boolean keeps(Path file) throws IOException {
        if (!DatasetFiles.mayBe(file.getFileName().toString()) || DatasetFiles.is(file)) {
            return true;
        }
        Files.delete(file);
        return false;
    }
}
