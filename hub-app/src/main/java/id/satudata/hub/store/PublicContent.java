package id.satudata.hub.store;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.revision.Revision;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;

/** What everybody may see: of a visible entry all that is not for the government alone. */
final class PublicContent implements Content {

    @Override
    public Set<Triple> of(Revision last) throws UnprojectableRevision {
        return last.shows() ? triples(PublicGraph.of(whole(last))) : Set.of();
    }

    static Graph whole(Revision revision) throws UnprojectableRevision {
        try {
            return CanonicalGraph.read(revision.content());
        } catch (RiotException e) {
            throw new UnprojectableRevision(revision.sequence(), "it is not canonical N-Quads", e);
        }
    }

    static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toUnmodifiableSet());
    }
}
