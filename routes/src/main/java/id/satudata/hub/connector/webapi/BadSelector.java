package id.satudata.hub.connector.webapi;

/** What should say where something stands cannot be understood; the message says why. */
final class BadSelector extends Exception {

    private static final long serialVersionUID = 1L;

    BadSelector(String message) {
        super(message);
    }

    BadSelector(String message, Throwable cause) {
        super(message, cause);
    }
}
