package id.satudata.hub.exchange.submission;

import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.web.HeaderKey;
import id.satudata.hub.web.Preconditions;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * How somebody wants a submission to be taken.
 *
 * @param recordKey what the sender knows the dataset by, where the content should not tell
 * @param requestKey names the request, so that sending it again changes nothing
 * @param expected what the sender believes about the entry
 * @param rehearsal whether to judge it only
 */
public record Handover(
        Optional<String> recordKey, Optional<String> requestKey, Expectation expected, boolean rehearsal) {

    /** In earnest, of what is known by its content and not there yet. */
    public static final Handover NEW =
            new Handover(Optional.empty(), Optional.empty(), new Expectation.Absent(), false);

    static Handover of(HttpServletRequest request) {
        return new Handover(
                HeaderKey.of(request, "X-Record-Key"),
                HeaderKey.ofRequest(request),
                Preconditions.of(request),
                isRehearsal(request));
    }

    private static boolean isRehearsal(HttpServletRequest request) {
        return switch (Optional.ofNullable(request.getParameter("dryRun")).orElse("false")) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw Problem.about(ProblemType.BAD_REQUEST, "dryRun").toException();
        };
    }
}
