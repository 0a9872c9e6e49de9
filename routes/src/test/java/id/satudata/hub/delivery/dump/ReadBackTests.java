package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.metadata.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadBackTests {

    private static final byte[] CONTENT = "x".repeat(200_000).getBytes(UTF_8);
    private static final SentFile SENT = new SentFile("katalog.nq", CONTENT.length, ContentHash.of(CONTENT));

    @Test
    void readsNoFurtherThanOneByteBeyondWhatWasSent() throws IOException {
        var endless = new Endless();

        assertThat(ReadBack.isSame(endless, SENT)).isFalse();

        assertThat(endless.read).isEqualTo(CONTENT.length + 1);
    }

    @Test
    void knowsTheSameContentAndAnEmptyOne() throws IOException {
        assertThat(ReadBack.isSame(new ByteArrayInputStream(CONTENT), SENT)).isTrue();
        assertThat(ReadBack.isSame(InputStream.nullInputStream(), SENT)).isFalse();
        var empty = new SentFile("katalog.nq", 0, ContentHash.of(new byte[0]));
        assertThat(ReadBack.isSame(InputStream.nullInputStream(), empty)).isTrue();
        assertThat(ReadBack.isSame(new ByteArrayInputStream(CONTENT), empty)).isFalse();
    }

    @Test
    void endsWhenItsThreadIsTold() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ReadBack.isSame(new ByteArrayInputStream(CONTENT), SENT))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) 'x');
            read += length;
            return length;
        }
    }
}
