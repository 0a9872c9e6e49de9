package id.satudata.hub.store;

/** The hub does not answer this query, for the reason in its message, which may be shown to whoever asked. */
public final class SparqlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SparqlRefused(String reason) {
        super(reason);
    }

    SparqlRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
