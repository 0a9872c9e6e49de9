package id.satudata.hub.rdf;

/**
 * The depth of brackets outside strings, IRIs and comments.
 *
 * @param turtle whether Turtle's IRIs, comments and other quotes are known, or only JSON's strings
 */
record BracketNesting(int deepest, boolean turtle) implements Nesting {

    @Override
    public void check(byte[] bytes) throws UnreadableRdf {
        int depth = 0;
        long line = 1;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case '\n' -> line++;
                default -> i = afterQuoted(bytes, i);
            }
            if (depth > deepest) {
                throw new UnreadableRdf("nested more than " + deepest + " deep", line, 1);
            }
        }
    }

    /** The last byte of the string, IRI or comment that starts here; the same place where none does. */
    private int afterQuoted(byte[] bytes, int start) {
        return switch (bytes[start]) {
            case '"' -> endOfString(bytes, start);
            case '\'' -> turtle ? endOfString(bytes, start) : start;
            case '<' -> turtle ? endOfIri(bytes, start) : start;
            case '#' -> turtle ? endOfLine(bytes, start) : start;
            case '\\' -> start + 1;
            default -> start;
        };
    }

    private int endOfString(byte[] bytes, int start) {
        byte quote = bytes[start];
        boolean isLong = turtle && start + 2 < bytes.length && bytes[start + 1] == quote && bytes[start + 2] == quote;
        int quotes = isLong ? 3 : 1;
        for (int i = start + quotes; i < bytes.length; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == quote && isRun(bytes, i, quotes)) {
                return i + quotes - 1;
            }
        }
        return bytes.length;
    }

    private static boolean isRun(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (i >= bytes.length || bytes[i] != bytes[start]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfIri(byte[] bytes, int start) {
        for (int i = start + 1; i < bytes.length; i++) {
            if (bytes[i] == '>') {
                return i;
            }
            if (bytes[i] == '\n' || bytes[i] == '<') {
                return start;
            }
        }
        return start;
    }

    private static int endOfLine(byte[] bytes, int start) {
        int i = start;
        while (i + 1 < bytes.length && bytes[i + 1] != '\n') {
            i++;
        }
        return i;
    }
}
