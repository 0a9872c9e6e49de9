package id.satudata.hub.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Reads everything in a store, inside a transaction. Files that were cut may open without a word, and then hold less in one
 * index than in another, or terms that are found under no name.
 */
final class Soundness {

    private final NodeTable terms;
    private final List<TupleIndex> indexes;
    private final BitSet seen = new BitSet();

    private Soundness(DatasetGraph dataset) {
        var quads = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
        terms = quads.getNodeTable();
        indexes = Arrays.asList(quads.getTupleTable().getIndexes());
    }

    /** What is wrong with the store, if anything is; throws what TDB2 throws where it cannot read. */
    static Optional<String> fault(DatasetGraph dataset) {
        return new Soundness(dataset).fault();
    }

    private Optional<String> fault() {
        if (indexes.stream().map(Soundness::sum).distinct().count() > 1) {
            return Optional.of("its indexes do not hold the same");
        }
        var quads = indexes.getFirst().all();
        while (quads.hasNext()) {
            var quad = quads.next();
            if (!IntStream.range(0, quad.len()).allMatch(it -> isFound(quad.get(it)))) {
                return Optional.of("it does not find all its terms");
            }
        }
        return Optional.empty();
    }

    /** The same for the same quads, in whatever order. */
    private static long sum(TupleIndex index) {
        var sum = 0L;
        var quads = index.all();
        while (quads.hasNext()) {
            sum += mixed(quads.next());
        }
        return sum;
    }

    private static long mixed(Tuple<NodeId> quad) {
        var mixed = 1L;
        for (var id : quad) {
            mixed = (mixed ^ id.hashCode()) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }

    private boolean isFound(NodeId id) {
        if (!id.isPtr() || wasSeen(id.getPtrLocation())) {
            return true;
        }
        return id.equals(terms.getNodeIdForNode(terms.getNodeForNodeId(id)));
    }

    /** No two terms lie nearer to each other than four bytes. */
    private boolean wasSeen(long location) {
        var place = (int) Math.min(Integer.MAX_VALUE - 1, location >> 2);
        var before = seen.get(place);
        seen.set(place);
        return before;
    }
}
