package id.satudata.hub.store;

import id.satudata.hub.revision.Sequence;

/** The RDF store has not yet taken in that an entry went out of sight, so nobody may ask it. */
public final class StoreBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreBehind(Sequence position, Sequence barrier) {
        super("The RDF store is at revision " + position + " and must come to " + barrier + " before it answers");
    }
}
