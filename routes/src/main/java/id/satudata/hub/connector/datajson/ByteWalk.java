package id.satudata.hub.connector.datajson;

import java.io.IOException;
import java.io.InputStream;

/** Walks over the bytes of a document and knows where it is. */
final class ByteWalk {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private long before;
    private long line = 1;
    private long lineStart;

    ByteWalk(InputStream in) {
        this.in = in;
    }

    /** The byte ahead, or {@link #END}. */
    int peek() throws IOException {
        if (at == filled) {
            before += filled;
            filled = Math.max(in.read(buffer), 0);
            at = 0;
        }
        return at < filled ? buffer[at] & 0xFF : END;
    }

    int next() throws IOException {
        var octet = peek();
        if (octet != END) {
            at++;
            if (octet == '\n') {
                line++;
                lineStart = position();
            }
        }
        return octet;
    }

    long position() {
        return before + at;
    }

    NotACatalogue fault(String what) {
        return new NotACatalogue("%s at line %d, column %d".formatted(what, line, position() - lineStart + 1));
    }
}
