package id.satudata.hub.embedded;

/** The hub cannot have one of its own servers; the message is one sentence for the operator. */
final class ServerStartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ServerStartFailed(String sentence) {
        super(sentence);
    }

    private ServerStartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static ServerStartFailed because(String key, Object... facts) {
        return new ServerStartFailed(Wording.of(key, facts));
    }

    static ServerStartFailed because(Throwable cause, String key, Object... facts) {
        return new ServerStartFailed(Wording.of(key, facts), cause);
    }
}
