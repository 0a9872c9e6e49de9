package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.SourceUnreadable;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may still be written: a source must neither fill the disk nor write many times of what it sent. */
final class DiskSpace {

    private static final long LOOK = 64L << 20;
    private static final long KEPT_FREE = 1L << 30;

    private final FileStore disk;
    private final long most;
    private long taken;
    private long looked;

    DiskSpace(Path folder, long most) throws IOException {
        this.disk = Files.getFileStore(folder);
        this.most = most;
        requireFree();
    }

    void take(long bytes) throws IOException {
        taken += bytes;
        if (taken > most) {
            throw new SourceUnreadable("dump-too-large", most);
        }
        if (taken - looked > LOOK) {
            looked = taken;
            requireFree();
        }
    }

    private void requireFree() throws IOException {
        if (disk.getUsableSpace() < KEPT_FREE) {
            throw new IOException("The disk of the temporary folder has less than " + KEPT_FREE + " bytes left");
        }
    }
}
