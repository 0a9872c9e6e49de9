package id.satudata.hub.dump;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.rdf.DumpFormat;
import java.nio.file.Path;

/**
 * One file of a dump, compressed with gzip.
 *
 * @param size in bytes, compressed
 * @param hash SHA-256 of the compressed bytes
 */
public record DumpFile(DumpFormat format, Path path, long size, ContentHash hash) {

    /** The same file, moved into the folder. */
    DumpFile in(Path folder) {
        return new DumpFile(format, folder.resolve(path.getFileName()), size, hash);
    }

    /** Its name, which every node gives the same file of the newest dump. */
    public static String name(DumpFormat format) {
        return "catalog." + format.extension() + ".gz";
    }
}
