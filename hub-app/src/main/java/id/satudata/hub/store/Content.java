package id.satudata.hub.store;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.util.Set;
import org.apache.jena.graph.Triple;

/** What a store holds of an entry. */
interface Content {

    /**
     * What to hold of an entry whose last revision this is; nothing, for most stores and revisions.
     *
     * @throws UnprojectableRevision when the revision's content is no RDF
     */
    Set<Triple> of(Revision last) throws UnprojectableRevision;
}
