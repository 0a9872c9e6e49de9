package id.satudata.hub.crash;

/** What a client knows about its request. */
sealed interface Outcome {

    /**
     * It is done, and must stay so.
     *
     * @param applied whether it is said that no door shows any more what was before
     */
    record Acknowledged(String entry, long sequence, boolean applied) implements Outcome {}

    /** It is not done, and the client is told why. */
    record Refused(int status, String words) implements Outcome {}

    /** No answer, or one that leaves it open. */
    record Unknown(String why) implements Outcome {}
}
