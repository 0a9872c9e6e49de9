package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that ends with a plain exception when it is too long, too slow or breaks off. */
final class GuardedBody extends FilterInputStream {

    private final long limit;
    private final LeastRate rate;
    private final Faults faults;
    private final long begun = System.nanoTime();
    private long count;

    GuardedBody(InputStream content, long limit, LeastRate rate, Faults faults) {
        super(content);
        this.limit = limit;
        this.rate = rate;
        this.faults = faults;
    }

    @Override
    public int read() throws EgressException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws EgressException {
        try {
            var read = in.read(target, offset, length);
            count += Math.max(read, 0);
            if (count > limit) {
                throw new EgressException(TOO_LARGE, "answer-too-long", limit);
            }
            if (read >= 0 && !rate.isKept(count, Duration.ofNanos(System.nanoTime() - begun))) {
                throw faults.tooSlow();
            }
            return read;
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    @Override
    public long skip(long wanted) throws EgressException {
        var left = wanted;
        var scrap = new byte[8192];
        while (left > 0) {
            var read = read(scrap, 0, (int) Math.min(scrap.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return wanted - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Left to the exchange, which drops the connection instead of reading the rest. */
    @Override
    public void close() {
        // nothing: see above
    }
}
