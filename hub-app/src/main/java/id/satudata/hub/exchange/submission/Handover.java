package id.satudata.hub.exchange.submission;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How somebody wants a submission to be taken.
 *
 * @param recordKey what the sender knows the dataset by, where the content should not tell
 * @param requestKey names the request, so that sending it again changes nothing
 * @param rehearsal whether to judge it only
 */
record Handover(Optional<String> recordKey, Optional<String> requestKey, boolean rehearsal) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,150}");

    static Handover of(HttpServletRequest request) {
        return new Handover(key(request, "X-Record-Key"), key(request, "Idempotency-Key"), isRehearsal(request));
    }

    private static Optional<String> key(HttpServletRequest request, String header) {
        var given = Optional.ofNullable(request.getHeader(header)).map(String::strip);
        if (given.isPresent() && !KEY.matcher(given.get()).matches()) {
            throw Problem.about(ProblemType.BAD_REQUEST, header).toException();
        }
        return given;
    }

    private static boolean isRehearsal(HttpServletRequest request) {
        return switch (Optional.ofNullable(request.getParameter("dryRun")).orElse("false")) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw Problem.about(ProblemType.BAD_REQUEST, "dryRun").toException();
        };
    }
}
