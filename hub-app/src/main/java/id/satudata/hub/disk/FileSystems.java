package id.satudata.hub.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for the room of a file system. */
@FunctionalInterface
interface FileSystems {

    FileSystems REAL = folder -> {
        var store = Files.getFileStore(folder);
        return new Room(store.getUsableSpace(), store.getTotalSpace());
    };

    /** In bytes. */
    record Room(long free, long total) {}

    /** The room of the file system the existing folder is on. */
    Room room(Path folder) throws IOException;
}
