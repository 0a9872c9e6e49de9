package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.SourceUnreadable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.util.zip.GZIPInputStream;

/** A document that came packed by gzip, unpacked while it is read; neither longer than is allowed nor many times its packed length. */
final class Unpacked extends FilterInputStream {

    private static final int GZIP = 0x1F8B;
    private static final int HEAD = 2;
    private static final int MOST_TIMES = 200;
    private static final long ALWAYS = 16L << 20;

    private final Counted packed;
    private final URI address;
    private final long largest;
    private long unpacked;

    private Unpacked(Counted packed, URI address, long largest) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.address = address;
        this.largest = largest;
    }

    /** The content itself where it is not packed. */
    static InputStream of(InputStream content, URI address, long largest) throws IOException {
        var in = new PushbackInputStream(content, HEAD);
        var head = in.readNBytes(HEAD);
        in.unread(head);
        var isPacked = head.length == HEAD && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) == GZIP;
        return isPacked ? new Unpacked(new Counted(in), address, largest) : in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = in.read(target, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > largest) {
            throw new SourceUnreadable("unpacks-too-large", address, largest);
        }
        if (unpacked > ALWAYS && unpacked / MOST_TIMES > packed.count) {
            throw new SourceUnreadable("unpacks-too-much", address, MOST_TIMES);
        }
        return read;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = in.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
