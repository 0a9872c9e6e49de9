package id.satudata.hub.store;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Triple;

/** The whole public catalogue as it was at one moment, for whoever needs all of it. */
public interface CatalogSnapshots {

    /**
     * Lets it be read, from the beginning once more where the store had to be opened again meanwhile.
     *
     * @throws StoreBehind while the store may still show what nobody may see any more
     * @throws StoreUnavailable when the store cannot be read
     * @throws IOException what the reading threw
     */
    <T> T read(Reading<T> reading) throws IOException;

    /** Does something with a snapshot. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    /** All public entries at one moment. */
    interface Snapshot {

        /** The last revision it has taken in. */
        Sequence position();

        /** How many entries it holds. */
        long entries();

        /** Hands over every entry's graph in the order of their names, one at a time. */
        void forEach(Visitor visitor) throws IOException;
    }

    /** Takes one entry's graph. */
    @FunctionalInterface
    interface Visitor {
        void take(Iri name, List<Triple> statements) throws IOException;
    }
}
