package id.satudata.hub.store;

import java.io.ByteArrayOutputStream;

/** Takes an answer's bytes up to the limit. */
final class AnswerBuffer extends ByteArrayOutputStream {

    static final int LARGEST = 20 * 1024 * 1024;

    @Override
    public synchronized void write(int value) {
        require(1);
        super.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int more) {
        if (count + more > LARGEST) {
            throw new SparqlRefused("The answer is larger than 20 MB; ask for less with LIMIT");
        }
    }
}
