package id.satudata.hub.connector.dump;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes sorted lines into a file, each without the beginning it has in common with the one before. */
final class LineWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final DiskSpace space;
    private byte[] before = {};
    private long position;

    LineWriter(Path file, DiskSpace space) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        this.space = space;
    }

    /** Where the next line begins. */
    long position() {
        return position;
    }

    /** The next line is written whole, so that reading can begin with it. */
    void startAnew() {
        before = new byte[0];
    }

    void write(byte[] line) throws IOException {
        var mismatch = Arrays.mismatch(before, line);
        var common = mismatch < 0 ? line.length : mismatch;
        var written = number(common) + number(line.length - common) + line.length - common;
        out.write(line, common, line.length - common);
        position += written;
        before = line;
        space.take(written);
    }

    private int number(int value) throws IOException {
        var left = value;
        var bytes = 1;
        while (left > 0x7F) {
            out.write(left | 0x80);
            left >>>= 7;
            bytes++;
        }
        out.write(left);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
