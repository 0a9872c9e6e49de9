package id.satudata.hub.store;

import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** What everybody may see: of a visible entry all that is not for the government alone. */
final class PublicContent implements Content {

    private final Readings readings;

    PublicContent(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Set<Triple> of(Revision last) throws UnprojectableRevision {
        return last.shows() ? triples(readings.of(last).open()) : Set.of();
    }

    static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toUnmodifiableSet());
    }
}
