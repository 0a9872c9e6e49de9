package id.satudata.hub.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The one table of what can go wrong at a door (RFC 9457); its words are in the bundle {@code problems}. */
public enum ProblemType {
    BAD_REQUEST(400),
    QUERY_REFUSED(400),
    KEY_NEEDED(401),
    KEY_EXPIRED(401),
    KEY_REVOKED(401),
    PASSWORD_NEEDED(401),
    FORBIDDEN(403),
    AGENCY_ONLY(403),
    FILE_RESTRICTED(403),
    AGREEMENT_MISSING(403),
    AGREEMENT_OTHER(403),
    KEY_INSTEAD_OF_TOKEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    PAGE_INVALID(409),
    DATE_INVALID(409),
    PROFILE_UNKNOWN(409),
    CHANGED_MEANWHILE(409),
    HARVEST_UNDER_WAY(409),
    CONSENT_MISSING(409),
    SECRETS_LOST(409),
    COMPARISON_REFUSED(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    MEDIA_TYPE_UNSUPPORTED(415),
    SUBMISSION_REJECTED(422),
    SUBMISSION_UNREADABLE(422),
    NOT_ONE_DATASET(422),
    IDEMPOTENCY_KEY_REUSED(422),
    SOURCE_REJECTED(422),
    PARTNER_REJECTED(422),
    KEY_REJECTED(422),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    FAULT(500),
    SEARCH_UNAVAILABLE(503),
    TEMPORARILY_UNAVAILABLE(503),
    BUSY(503),
    QUERY_TIMEOUT(503),
    STORAGE_FULL(503),
    STORAGE_SHORT(507);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Its name in addresses: {@code /problems/not-found}. */
    public String path() {
        return "/problems/" + slug();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** The plainest problem with the given status; any other 4xx is a bad request, any other 5xx a fault. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(it -> it.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? BAD_REQUEST : FAULT);
    }
}
