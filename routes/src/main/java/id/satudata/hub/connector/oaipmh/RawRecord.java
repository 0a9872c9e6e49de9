package id.satudata.hub.connector.oaipmh;

/**
 * One record as it stood in the answer.
 *
 * @param isMixed whether its text may be marked where bytes were none of its encoding
 */
record RawRecord(String identifier, boolean isDeleted, Payload payload, boolean isMixed) {

    boolean isMarked() {
        return isMixed && payload.isMarked();
    }
}
