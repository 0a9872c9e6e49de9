package id.satudata.hub.store;

/** As many queries as may run at once are running. */
public final class SparqlBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SparqlBusy() {
        super("Too many SPARQL queries are running");
    }
}
