package id.satudata.hub.connector.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One pass over a file's bytes: its hash, and how its text is encoded. The order of proofs is: byte order mark, strict UTF-8
 * of the whole file, the pattern of zero bytes in UTF-16; what passes none is taken for Windows-1252.
 *
 * @param encoding nothing when the file is no text
 */
record FileScan(long byteSize, ContentHash hash, Optional<Encoding> encoding) {

    private static final int CHUNK = 1 << 16;
    private static final int FEW = 4;

    static FileScan of(Path file) throws IOException {
        var digest = ContentHash.sha256();
        var utf8 = new Utf8Check();
        var zeros = new long[2];
        var head = new byte[0];
        var size = 0L;
        try (var in = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                head = size == 0 ? Arrays.copyOf(chunk, Math.min(read, 4)) : head;
                digest.update(chunk, 0, read);
                utf8.see(chunk, read);
                countZeros(chunk, read, size, zeros);
                size += read;
            }
        }
        return new FileScan(size, ContentHash.of(digest), encoding(head, utf8.holds(), zeros, size));
    }

    private static void countZeros(byte[] chunk, int length, long offset, long[] zeros) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                zeros[(int) ((offset + i) & 1)]++;
            }
        }
    }

    private static Optional<Encoding> encoding(byte[] head, boolean isUtf8, long[] zeros, long size) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.marked(UTF_8, 3));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(Encoding.marked(UTF_16BE, 2));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(Encoding.marked(UTF_16LE, 2));
        }
        if (zeros[0] + zeros[1] > 0) {
            return zeroed(zeros, size);
        }
        return Optional.of(isUtf8 ? Encoding.utf8() : Encoding.windows1252());
    }

    /** In UTF-16 nearly every second byte of Latin text is zero, and hardly any of the others; else it is no text. */
    private static Optional<Encoding> zeroed(long[] zeros, long size) {
        var most = Math.max(zeros[0], zeros[1]);
        var least = Math.min(zeros[0], zeros[1]);
        var isText = most * FEW >= size && least * FEW < most;
        return isText ? Optional.of(Encoding.utf16(zeros[0] > zeros[1])) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(it -> (head[it] & 0xFF) == mark[it]);
    }
}
