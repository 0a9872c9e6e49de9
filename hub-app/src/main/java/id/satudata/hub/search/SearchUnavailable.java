package id.satudata.hub.search;

/** Elasticsearch cannot answer now; everything but search still works. */
public final class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
