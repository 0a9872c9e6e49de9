package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that clients give to things and requests in headers. */
public final class HeaderKey {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,150}");
    private static final String IDEMPOTENCY = "Idempotency-Key";

    private HeaderKey() {}

    /** The name the client gave to the request, so that sending it again changes nothing. */
    public static Optional<String> ofRequest(HttpServletRequest request) {
        return of(request, IDEMPOTENCY);
    }

    public static Optional<String> of(HttpServletRequest request, String header) {
        var given = Optional.ofNullable(request.getHeader(header)).map(String::strip);
        if (given.isPresent() && !FORM.matcher(given.get()).matches()) {
            throw Problem.about(ProblemType.BAD_REQUEST, header).toException();
        }
        return given;
    }
}
