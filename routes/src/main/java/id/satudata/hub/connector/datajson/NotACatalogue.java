package id.satudata.hub.connector.datajson;

/** The document is no list of datasets, or no longer one from some place on. */
final class NotACatalogue extends Exception {

    NotACatalogue(String message) {
        super(message);
    }
}
