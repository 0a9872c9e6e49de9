package id.satudata.hub.exchange.ckan;

/** The request cannot be understood as a call of an action; CKAN answers it with a bare JSON string. */
final class UnusableRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableRequest(String message) {
        super(message);
    }
}
