package id.satudata.hub.rdf;

/** Turtle and its kin: the depth of brackets outside strings, IRIs and comments, and the length of each term; in UTF-8 throughout. */
final class BracketGuard implements ByteGuard {

    private final int deepest;
    private final Utf8Steps utf8 = new Utf8Steps();
    private State state = State.BETWEEN;
    private byte quote;
    private int quotes;
    private boolean escaped;
    private int depth;
    private int length;
    private long line = 1;

    private enum State {
        BETWEEN,
        IRI,
        OPENING,
        STRING,
        LONG_STRING,
        COMMENT
    }

    BracketGuard(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public void see(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            see(bytes[i]);
        }
    }

    private void see(byte b) {
        if (!utf8.goesOn(b)) {
            throw new ParseFault("not UTF-8", line, 1);
        }
        line += b == '\n' ? 1 : 0;
        length++;
        if (escaped) {
            escaped = false;
            return;
        }
        switch (state) {
            case BETWEEN -> between(b);
            case IRI -> iri(b);
            case OPENING -> opening(b);
            case STRING -> string(b);
            case LONG_STRING -> longString(b);
            case COMMENT -> state = b == '\n' ? begin(State.BETWEEN) : State.COMMENT;
        }
    }

    private void between(byte b) {
        switch (b) {
            case '(', '[', '{' -> deeper();
            case ')', ']', '}' -> {
                depth--;
                length = 0;
            }
            case ' ', '\t', '\r', '\n', ',', ';' -> length = 0;
            case '"', '\'' -> {
                quote = b;
                quotes = 1;
                state = begin(State.OPENING);
            }
            case '<' -> state = begin(State.IRI);
            case '#' -> state = begin(State.COMMENT);
            case '\\' -> escaped = true;
            default -> limit(LONGEST_NAME);
        }
    }

    private void deeper() {
        depth++;
        length = 0;
        if (depth > deepest) {
            throw new ParseFault("nested more than " + deepest + " deep", line, 1);
        }
    }

    /** A line's end shows that it was none, but a sign for "less". */
    private void iri(byte b) {
        if (b == '>' || b == '\n') {
            state = begin(State.BETWEEN);
        }
        limit(LONGEST_NAME);
    }

    /** After one quote or two: a string begins, a long one does, or an empty one has ended. */
    private void opening(byte b) {
        if (b == quote) {
            quotes++;
            state = quotes == 3 ? State.LONG_STRING : State.OPENING;
            quotes = quotes == 3 ? 0 : quotes;
        } else if (quotes == 2) {
            state = begin(State.BETWEEN);
            between(b);
        } else {
            state = State.STRING;
            string(b);
        }
    }

    private void string(byte b) {
        if (b == quote) {
            state = begin(State.BETWEEN);
        }
        escaped = b == '\\';
        limit(LONGEST_TEXT);
    }

    private void longString(byte b) {
        quotes = b == quote ? quotes + 1 : 0;
        if (quotes == 3) {
            state = begin(State.BETWEEN);
        }
        escaped = b == '\\';
        limit(LONGEST_TEXT);
    }

    private State begin(State next) {
        length = 0;
        return next;
    }

    private void limit(int longest) {
        if (length > longest) {
            throw new ParseFault("a term longer than " + longest + " bytes", line, 1);
        }
    }
}
