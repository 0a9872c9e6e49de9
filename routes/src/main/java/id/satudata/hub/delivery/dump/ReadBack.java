package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;

/** Reads a file that was put somewhere: no further than one byte beyond what was sent, and no longer than that may take. */
final class ReadBack {

    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final long LEAST_BYTES_PER_SECOND = 16 << 10;

    private ReadBack() {}

    static boolean isSame(InputStream in, SentFile sent) throws IOException {
        var end = System.nanoTime()
                + GRACE.plusSeconds(sent.bytes() / LEAST_BYTES_PER_SECOND).toNanos();
        var digest = ContentHash.sha256();
        var part = new byte[1 << 16];
        var left = sent.bytes() + 1;
        for (int read = in.read(part, 0, most(part, left)); read >= 0; read = in.read(part, 0, most(part, left))) {
            left -= read;
            if (left == 0) {
                return false;
            }
            requireTime(end);
            digest.update(part, 0, read);
        }
        return left == 1 && ContentHash.of(digest).equals(sent.hash());
    }

    private static int most(byte[] part, long left) {
        return (int) Math.min(part.length, left);
    }

    private static void requireTime(long end) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Reading back was told to stop");
        }
        if (end - System.nanoTime() < 0) {
            throw new IOException("Reading back took too long");
        }
    }
}
