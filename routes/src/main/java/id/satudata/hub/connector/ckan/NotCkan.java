package id.satudata.hub.connector.ckan;

/** The answer is not the JSON a CKAN action gives. */
final class NotCkan extends Exception {

    NotCkan(String message) {
        super(message);
    }

    NotCkan(String message, Throwable cause) {
        super(message, cause);
    }
}
