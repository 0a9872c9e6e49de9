package id.satudata.hub.connector.message;

/** A message is not in the dialect of its topic; the message of this says what is wrong with it. */
final class UnreadableMessage extends Exception {

    UnreadableMessage(String message) {
        super(message);
    }

    UnreadableMessage(String message, Throwable cause) {
        super(message, cause);
    }
}
