package id.satudata.hub.connector.oaipmh;

/** What a record says cannot be used; the message says why. */
final class UnusableRecord extends Exception {

    UnusableRecord(String message) {
        super(message);
    }

    UnusableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
