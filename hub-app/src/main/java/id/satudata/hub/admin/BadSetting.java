package id.satudata.hub.admin;

/** A setting that cannot be taken; the reason names it and never holds its value. */
final class BadSetting extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    BadSetting(String reason) {
        super(reason);
        this.reason = reason;
    }

    BadSetting(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
