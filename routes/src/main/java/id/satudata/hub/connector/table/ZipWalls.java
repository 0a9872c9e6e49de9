package id.satudata.hub.connector.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keeps workbooks out that would unfold to more than memory can hold; what their index says of sizes is not believed. */
final class ZipWalls {

    private static final long LARGEST_FILE = 200L << 20;
    private static final long LARGEST_PART = 400L << 20;
    private static final long LARGEST_STRINGS = 64L << 20;
    private static final long ALL_PARTS = 800L << 20;
    private static final long HARMLESS = 1L << 20;
    private static final int MOST_FOLDED = 100;
    private static final int MOST_PARTS = 500;

    private final Path file;

    ZipWalls(Path file) {
        this.file = file;
    }

    void check() throws IOException, UnreadableTable {
        if (Files.size(file) > LARGEST_FILE) {
            throw new UnreadableTable("rows-too-large", LARGEST_FILE);
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableTable("table-parts", MOST_PARTS);
            }
            var total = 0L;
            for (var part : Collections.list(zip.entries())) {
                total += unfold(zip, part, ALL_PARTS - total);
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableTable("table-no-workbook").because(e);
        }
    }

    private static long unfold(ZipFile zip, ZipEntry part, long left) throws IOException, UnreadableTable {
        var own = part.getName().endsWith("sharedStrings.xml") ? LARGEST_STRINGS : LARGEST_PART;
        var folded = Math.max(part.getCompressedSize(), 1);
        var limit = Math.min(Math.min(own, left), Math.max(HARMLESS, folded * MOST_FOLDED));
        var size = 0L;
        try (var in = zip.getInputStream(part)) {
            var scrap = new byte[1 << 16];
            for (int read = in.read(scrap); read >= 0; read = in.read(scrap)) {
                size += read;
                if (size > limit) {
                    throw new UnreadableTable("table-part-large", part.getName(), limit);
                }
            }
        }
        return size;
    }
}
