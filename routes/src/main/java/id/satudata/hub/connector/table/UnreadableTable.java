package id.satudata.hub.connector.table;

/** A file holds no table that can be read; the message says why, shortly. */
final class UnreadableTable extends Exception {

    private final String reason;

    UnreadableTable(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableTable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
