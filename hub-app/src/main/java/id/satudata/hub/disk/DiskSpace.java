package id.satudata.hub.disk;

import java.nio.file.Path;

/**
 * The room a folder's file system has left.
 *
 * @param folder one of the hub's folders
 * @param free bytes the hub may still use
 * @param total bytes of the whole file system
 * @param state what that allows
 */
public record DiskSpace(Path folder, long free, long total, DiskState state) {

    /** How much of the file system is free, in percent, rounded down. */
    public long percent() {
        return total == 0 ? 0 : (long) (100.0 * free / total);
    }
}
