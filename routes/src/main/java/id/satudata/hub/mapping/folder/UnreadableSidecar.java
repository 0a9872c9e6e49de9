package id.satudata.hub.mapping.folder;

/** A sidecar that cannot be understood at all. */
public final class UnreadableSidecar extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSidecar(String message) {
        super(message);
    }

    UnreadableSidecar(String message, Throwable cause) {
        super(message, cause);
    }
}
