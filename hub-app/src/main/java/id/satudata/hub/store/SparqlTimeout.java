package id.satudata.hub.store;

import java.time.Duration;

/** A query took longer than any query may. */
public final class SparqlTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SparqlTimeout(Duration limit) {
        super("The query took longer than " + limit.toSeconds() + " seconds");
    }
}
