package id.satudata.hub.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes a guard sees before a parser does. */
final class GuardedStream extends FilterInputStream {

    private final ByteGuard guard;

    GuardedStream(InputStream content, ByteGuard guard) {
        super(content);
        this.guard = guard;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = in.read(target, offset, length);
        if (read > 0) {
            guard.see(target, offset, offset + read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
