package id.satudata.hub.exchange.ckan;

import java.util.List;
import java.util.Map;

/** Ends an action with one of CKAN's own errors. */
final class CkanFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** CKAN's names and statuses of errors; clients tell them apart by {@code __type}. */
    enum Kind {
        AUTHORIZATION(403, "Authorization Error"),
        NOT_FOUND(404, "Not Found Error"),
        VALIDATION(409, "Validation Error"),
        SEARCH_QUERY(400, "Search Query Error"),
        SEARCH_CONNECTION(503, "Search Connection Error"),
        UNAVAILABLE(503, "Service Unavailable"),
        INTERNAL(500, "Internal Server Error");

        private final int status;
        private final String type;

        Kind(int status, String type) {
            this.status = status;
            this.type = type;
        }

        int status() {
            return status;
        }

        String type() {
            return type;
        }
    }

    private final Kind kind;
    private final transient Map<String, List<String>> fields;

    private CkanFault(Kind kind, String message, Map<String, List<String>> fields) {
        super(message);
        this.kind = kind;
        this.fields = Map.copyOf(fields);
    }

    static CkanFault of(Kind kind, String message) {
        return new CkanFault(kind, message, Map.of());
    }

    static CkanFault notFound(String what) {
        return of(Kind.NOT_FOUND, "Not found: " + what);
    }

    /** A parameter that cannot be used; this error alone has no message of its own. */
    static CkanFault invalid(String field, String why) {
        return new CkanFault(Kind.VALIDATION, field + ": " + why, Map.of(field, List.of(why)));
    }

    /** Several of them. */
    static CkanFault invalid(Map<String, List<String>> fields) {
        return new CkanFault(Kind.VALIDATION, fields.toString(), fields);
    }

    /** Whoever asks may not do that; CKAN says so with 403, whether it knows them or not. */
    static CkanFault notAllowed(String what) {
        return of(Kind.AUTHORIZATION, "Access denied: " + what);
    }

    static CkanFault badQuery(String why) {
        return of(Kind.SEARCH_QUERY, why);
    }

    Kind kind() {
        return kind;
    }

    /** The error as its envelope shows it. */
    Answer.Failure.Reason reason() {
        return kind == Kind.VALIDATION
                ? new Answer.Failure.Reason(kind.type(), null, fields)
                : new Answer.Failure.Reason(kind.type(), getMessage(), Map.of());
    }
}
