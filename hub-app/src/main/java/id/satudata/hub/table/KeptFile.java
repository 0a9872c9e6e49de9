package id.satudata.hub.table;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file the hub keeps; what it holds never changes. */
public record KeptFile(ContentHash hash, Path path) {

    public long size() throws IOException {
        return Files.size(path);
    }
}
