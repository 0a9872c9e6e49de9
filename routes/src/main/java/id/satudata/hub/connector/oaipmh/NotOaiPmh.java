package id.satudata.hub.connector.oaipmh;

/** The answer is not the XML of the protocol. */
final class NotOaiPmh extends Exception {

    NotOaiPmh(String message) {
        super(message);
    }

    NotOaiPmh(String message, Throwable cause) {
        super(message, cause);
    }
}
