package id.satudata.hub.embedded;

import org.jspecify.annotations.Nullable;

/** The hub cannot have one of its own servers; the message is one sentence for the operator. */
final class ServerStartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private ServerStartFailed(String key, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.key = key;
    }

    static ServerStartFailed because(String key, Object... facts) {
        return new ServerStartFailed(key, Wording.of(key, facts), null);
    }

    static ServerStartFailed because(Throwable cause, String key, Object... facts) {
        return new ServerStartFailed(key, Wording.of(key, facts), cause);
    }

    /** Says whether this is the sentence with that key. */
    boolean isAbout(String sentence) {
        return key.equals(sentence);
    }
}
