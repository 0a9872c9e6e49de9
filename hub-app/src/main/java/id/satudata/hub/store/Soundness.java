package id.satudata.hub.store;

import java.util.Arrays;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What a reading of everything in a store found. Files that were cut may open without a word, and then hold less in one
 * index than in another, or names of things that nobody can read.
 *
 * @param quads how many quads each index holds
 */
record Soundness(long... quads) {

    /** Reads every quad with its terms, and every index; throws what TDB2 throws where it cannot. */
    static Soundness of(DatasetGraph dataset) {
        Standing.of(dataset);
        Iter.count(dataset.find());
        var indexes = TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
        return new Soundness(Arrays.stream(indexes)
                .map(TupleIndex::all)
                .mapToLong(Iter::count)
                .toArray());
    }

    boolean isSound() {
        return Arrays.stream(quads).distinct().count() <= 1;
    }
}
