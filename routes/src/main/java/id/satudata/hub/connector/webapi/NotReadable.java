package id.satudata.hub.connector.webapi;

/** An answer is not in the format it should be in; the message says why. */
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;

    NotReadable(String message) {
        super(message);
    }

    NotReadable(String message, Throwable cause) {
        super(message, cause);
    }
}
