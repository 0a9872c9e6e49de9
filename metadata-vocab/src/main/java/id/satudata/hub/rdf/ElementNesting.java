package id.satudata.hub.rdf;

/** The depth of XML elements outside comments, CDATA sections and instructions. */
record ElementNesting(int deepest) implements Nesting {

    private static final byte[] COMMENT_END = {'-', '-', '>'};
    private static final byte[] CDATA_END = {']', ']', '>'};

    @Override
    public void check(byte[] bytes) throws UnreadableRdf {
        if (isWide(bytes)) {
            throw new UnreadableRdf("not in UTF-8");
        }
        int depth = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] != '<') {
                continue;
            }
            switch (bytes[i + 1]) {
                case '/' -> depth--;
                case '!', '?' -> i = endOfMarkup(bytes, i);
                default -> {
                    i = endOfTag(bytes, i);
                    depth += bytes[Math.min(i, bytes.length) - 1] == '/' ? 0 : 1;
                }
            }
            if (depth > deepest) {
                throw new UnreadableRdf("nested more than " + deepest + " deep");
            }
        }
    }

    /** UTF-16 and UTF-32 would hide their elements from a look at the bytes. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF));
    }

    private static int endOfMarkup(byte[] bytes, int start) {
        if (startsWith(bytes, start, "<!--")) {
            return endOf(bytes, start + 4, COMMENT_END);
        }
        return startsWith(bytes, start, "<![CDATA[") ? endOf(bytes, start + 9, CDATA_END) : start;
    }

    private static boolean startsWith(byte[] bytes, int start, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (start + i >= bytes.length || bytes[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int endOf(byte[] bytes, int start, byte[] end) {
        for (int i = start; i + 2 < bytes.length; i++) {
            if (bytes[i] == end[0] && bytes[i + 1] == end[1] && bytes[i + 2] == end[2]) {
                return i + 2;
            }
        }
        return bytes.length;
    }

    /** The place of the {@code >} that ends the tag. */
    private static int endOfTag(byte[] bytes, int start) {
        byte quote = 0;
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                return i;
            }
        }
        return bytes.length;
    }
}
