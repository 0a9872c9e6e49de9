package id.satudata.hub.connector.sql;

/** The answer cannot be taken, as a whole. */
final class TooMuch extends Exception {

    TooMuch(String reason) {
        super(reason);
    }
}
