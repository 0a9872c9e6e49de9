package id.satudata.hub.exchange.oaipmh;

/** A request that is answered by an error of the protocol. */
final class OaiFault extends Exception {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String words;

    OaiFault(ErrorCode code, String words) {
        super(code.word() + ": " + words);
        this.code = code;
        this.words = words;
    }

    ErrorCode code() {
        return code;
    }

    String words() {
        return words;
    }
}
