package id.satudata.hub.store;

import java.io.IOException;
import java.io.OutputStream;

/** The answer to a SPARQL query, ready to be sent. */
public final class SparqlAnswer {

    private final ResultFormat format;
    private final boolean complete;
    private final AnswerBuffer buffer;

    SparqlAnswer(ResultFormat format, boolean complete, AnswerBuffer buffer) {
        this.format = format;
        this.complete = complete;
        this.buffer = buffer;
    }

    public ResultFormat format() {
        return format;
    }

    /** Whether it is the whole answer, not only the first rows of one that is too long. */
    public boolean complete() {
        return complete;
    }

    public int size() {
        return buffer.size();
    }

    public void writeTo(OutputStream out) throws IOException {
        buffer.writeTo(out);
    }
}
