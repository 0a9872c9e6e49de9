package id.satudata.hub.crash;

import java.util.regex.Pattern;

/**
 * Where a connection is cut.
 *
 * @param mark what the sent bytes show at that place
 * @param unless what they must not show
 * @param when before the marked bytes are handed on, in the middle of them, or after them and before the answer
 * @param then what happens at that moment
 */
record Cut(String mark, String unless, When when, Runnable then) {

    /** Which side of the mark. */
    enum When {
        BEFORE,
        MIDWAY,
        AFTER,
        /** Not cut at all: the request is lost, and the hub is told that all is well. */
        LOSE
    }

    static final String POSITION_DOCUMENT = "\"_id\":\"position\"";
    static final int LONGEST_MARK = 40;

    static final String ALL_IS_WELL = """
            HTTP/1.1 200 OK\r
            X-elastic-product: Elasticsearch\r
            content-type: application/vnd.elasticsearch+json;compatible-with=8\r
            content-length: 36\r
            \r
            {"took":1,"errors":false,"items":[]}""";

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    static Cut commit(When when) {
        return new Cut("COMMIT", "no such thing", when, () -> {});
    }

    static Cut bulk(When when, Runnable then) {
        return new Cut("_bulk", POSITION_DOCUMENT, when, then);
    }

    static Cut position(Runnable then) {
        return new Cut(POSITION_DOCUMENT, "no such thing", When.BEFORE, then);
    }

    boolean isMarkedBy(String sent) {
        return sent.contains(mark) && !sent.contains(unless);
    }

    /** Whether it is a whole HTTP request. */
    static boolean isWhole(CharSequence request) {
        var text = request.toString();
        var body = text.indexOf("\r\n\r\n");
        if (body < 0) {
            return false;
        }
        var length = LENGTH.matcher(text.substring(0, body));
        return length.find()
                ? text.length() - body - 4 >= Integer.parseInt(length.group(1))
                : text.endsWith("0\r\n\r\n");
    }
}
