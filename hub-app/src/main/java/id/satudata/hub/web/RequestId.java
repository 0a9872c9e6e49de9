package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of one request in the log and in its answer. */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The client's own, where it is fit for a log line; else a new one. */
    static String assign(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        var id = isFit(given) ? given : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    private static boolean isFit(@Nullable String given) {
        return given != null && FORM.matcher(given).matches();
    }
}
