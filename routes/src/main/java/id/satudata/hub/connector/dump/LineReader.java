package id.satudata.hub.connector.dump;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines that a {@link LineWriter} wrote, from wherever one is written whole. */
final class LineReader {

    private final FileChannel file;
    private final ByteBuffer buffer;
    private long position;
    private byte[] before = {};

    LineReader(FileChannel file, long start, int bufferSize) {
        this.file = file;
        this.position = start;
        this.buffer = ByteBuffer.allocate(bufferSize).limit(0);
    }

    /** The next line; nothing at the end of the file. */
    byte @Nullable [] next() throws IOException {
        if (!buffer.hasRemaining() && !fill()) {
            return null;
        }
        var common = number();
        var more = number();
        var line = Arrays.copyOf(before, common + more);
        for (int read = 0; read < more; ) {
            require();
            var part = Math.min(more - read, buffer.remaining());
            buffer.get(line, common + read, part);
            read += part;
        }
        before = line;
        return line;
    }

    private int number() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            require();
            var b = buffer.get();
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private void require() throws IOException {
        if (!buffer.hasRemaining() && !fill()) {
            throw new EOFException("A sorted file ends in the middle of a line");
        }
    }

    private boolean fill() throws IOException {
        buffer.clear();
        var read = file.read(buffer, position);
        position += Math.max(read, 0);
        buffer.flip();
        return read > 0;
    }
}
