package id.satudata.hub.rdf;

/** XML: the depth of elements outside comments, CDATA sections and instructions, and how much stands between two tags. */
final class TagGuard implements ByteGuard {

    private final int deepest;
    private State state = State.TEXT;
    private int depth;
    private int since;
    private int seen;
    private byte quote;
    private byte last;
    private byte lastButOne;

    private enum State {
        TEXT,
        OPENED,
        TAG,
        END_TAG,
        MARKUP,
        COMMENT,
        CDATA
    }

    TagGuard(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public void see(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            see(bytes[i]);
        }
    }

    private void see(byte b) {
        refuseWide(b);
        since++;
        if (since > LONGEST_TEXT) {
            throw new ParseFault("more than " + LONGEST_TEXT + " bytes between two tags", -1, -1);
        }
        state = next(b);
        lastButOne = last;
        last = b;
    }

    /** UTF-16 and UTF-32 would hide their elements from a look at the bytes. */
    private void refuseWide(byte b) {
        if (seen < 2) {
            if (b == 0 || (seen == 0 && (b == (byte) 0xFE || b == (byte) 0xFF))) {
                throw new ParseFault("not in UTF-8", -1, -1);
            }
            seen++;
        }
    }

    private State next(byte b) {
        return switch (state) {
            case TEXT -> b == '<' ? State.OPENED : State.TEXT;
            case OPENED -> opened(b);
            case TAG -> tag(b);
            case END_TAG -> b == '>' ? tagEnds(-1) : State.END_TAG;
            case MARKUP -> markup(b);
            case COMMENT -> b == '>' && last == '-' && lastButOne == '-' ? State.TEXT : State.COMMENT;
            case CDATA -> b == '>' && last == ']' && lastButOne == ']' ? State.TEXT : State.CDATA;
        };
    }

    private static State opened(byte b) {
        return switch (b) {
            case '/' -> State.END_TAG;
            case '!' -> State.MARKUP;
            case '?' -> State.TEXT;
            default -> State.TAG;
        };
    }

    private State tag(byte b) {
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>') {
            return tagEnds(last == '/' ? 0 : 1);
        }
        return State.TAG;
    }

    private State tagEnds(int steps) {
        depth += steps;
        since = 0;
        if (depth > deepest) {
            throw new ParseFault("nested more than " + deepest + " deep", -1, -1);
        }
        return State.TEXT;
    }

    /** Behind {@code <!}: what a document declares is looked at as if it were text. */
    private State markup(byte b) {
        return switch (b) {
            case '-' -> last == '-' ? State.COMMENT : State.MARKUP;
            case '[' -> State.CDATA;
            case '<' -> State.OPENED;
            default -> State.TEXT;
        };
    }
}
