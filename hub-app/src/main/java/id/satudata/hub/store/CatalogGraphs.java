package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;

/**
 * The graphs of public entries, as far as the RDF store has come.
 *
 * <p>Every method throws {@link StoreUnavailable} while the store cannot be read.
 */
public interface CatalogGraphs {

    /** A copy of the entry's graph, or nothing when the store holds no such entry. */
    Optional<Graph> graph(EntryId entry);

    /** Hands over copies of the graphs in the given order, a few in memory at a time; unknown entries are left out. */
    void forEach(List<EntryId> entries, BiConsumer<EntryId, Graph> use);

    /** How many entries the store holds. */
    long size();

    /** The last revision the store has taken in. */
    Sequence position();
}
