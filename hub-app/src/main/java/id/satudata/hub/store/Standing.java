package id.satudata.hub.store;

import id.satudata.hub.revision.Sequence;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How far a store has come and how much it holds, kept in the store itself and changed in the same transaction.
 *
 * <p>It is kept in the store's prefix table: that is as transactional as the quads, but no SPARQL query can read it.
 *
 * @param entries how many entries have a graph
 */
record Standing(Sequence position, long entries) {

    private static final String POSITION = "position";
    private static final String ENTRIES = "entries";
    private static final String NS = "urn:satudata-hub:projection:";

    /** Reads it inside a transaction. */
    static Standing of(DatasetGraph dataset) {
        return new Standing(new Sequence(number(dataset, POSITION)), number(dataset, ENTRIES));
    }

    /** Writes it inside a write transaction. */
    void write(DatasetGraph dataset) {
        dataset.prefixes().add(POSITION, NS + position);
        dataset.prefixes().add(ENTRIES, NS + entries);
    }

    private static long number(DatasetGraph dataset, String what) {
        var written = dataset.prefixes().get(what);
        return written == null ? 0 : Long.parseLong(written.substring(NS.length()));
    }
}
