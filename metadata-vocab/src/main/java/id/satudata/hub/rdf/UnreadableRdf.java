package id.satudata.hub.rdf;

import java.io.IOException;

/** Content that is not RDF in the expected syntax, or is larger or deeper than the hub reads. */
public final class UnreadableRdf extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    UnreadableRdf(String message) {
        this(message, -1, -1);
    }

    UnreadableRdf(String message, long line, long column) {
        super(line < 0 ? message : "line " + line + ", column " + column + ": " + message);
        this.line = line;
        this.column = column;
    }

    UnreadableRdf(String message, Throwable cause) {
        super(message, cause);
        this.line = -1;
        this.column = -1;
    }

    /** The line of the fault, from 1; -1 where it is not known. */
    public long line() {
        return line;
    }

    /** The column of the fault, from 1; -1 where it is not known. */
    public long column() {
        return column;
    }
}
