package id.satudata.hub.security;

/** The settings for tokens make no sense; the message is one sentence for the operator. */
final class UnusableTokenSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTokenSettings(String sentence) {
        super(sentence);
    }

    UnusableTokenSettings(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
