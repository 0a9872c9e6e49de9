package id.satudata.hub.crash;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a connection is cut.
 *
 * @param mark what the sent bytes show at that place
 * @param when before the marked bytes are handed on, in the middle of them, or after them and before the answer
 * @param then what happens at that moment
 */
record Cut(String mark, When when, Runnable then) {

    /** Which side of the mark. */
    enum When {
        BEFORE,
        MIDWAY,
        AFTER,
        /** Not cut at all: the request is lost, and the hub is told that all is well. */
        LOSE
    }

    /** It is read without anything behind its name, and written under conditions. */
    private static final String POSITION_WRITTEN = "/_doc/position?";

    static final int LONGEST_MARK = 40;

    private static final Pattern ITEM = Pattern.compile("\\{\"index\":\\{\"_id\":\"([^\"]+)\"");
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    static Cut commit(When when) {
        return new Cut("COMMIT", when, () -> {});
    }

    static Cut bulk(When when, Runnable then) {
        return new Cut("/_bulk", when, then);
    }

    static Cut position(Runnable then) {
        return new Cut(POSITION_WRITTEN, When.BEFORE, then);
    }

    boolean isMarkedBy(String sent) {
        return sent.contains(mark);
    }

    /** What Elasticsearch would have answered, had it written all documents of the bulk request. */
    static String allIsWell(CharSequence request) {
        var items = ITEM.matcher(request)
                .results()
                .map(it -> "{\"index\":{\"_index\":\"lost\",\"_id\":\"" + it.group(1) + "\",\"status\":201}}")
                .collect(Collectors.joining(","));
        var body = "{\"took\":1,\"errors\":false,\"items\":[" + items + "]}";
        return """
                HTTP/1.1 200 OK\r
                X-elastic-product: Elasticsearch\r
                content-type: application/vnd.elasticsearch+json;compatible-with=8\r
                content-length: %d\r
                \r
                %s""".formatted(body.length(), body);
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
