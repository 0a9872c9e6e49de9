package id.satudata.hub.rdf;

/** Carries a fault, with its place, out of the parser. */
final class ParseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    ParseFault(String message, long line, long column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    UnreadableRdf unreadable() {
        return new UnreadableRdf(String.valueOf(getMessage()), line, column);
    }
}
