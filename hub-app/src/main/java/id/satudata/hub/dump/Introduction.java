package id.satudata.hub.dump;

import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import org.apache.jena.graph.Triple;

/** What a dump says of the catalogue itself, before its datasets. */
public interface Introduction {

    /** The catalogue's own IRI, which also names the graph about it. */
    Iri catalog();

    Collection<Triple> statements();

    /** Whether a statement of an entry's graph belongs into a dump: what only mentions a dataset must not look like one. */
    boolean admits(Iri entry, Triple statement);
}
