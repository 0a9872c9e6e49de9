package id.satudata.hub.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Revision;
import org.apache.jena.riot.RiotException;

/**
 * Reads what revisions say, once for all views, which follow the log at about the same pace. A reading is remembered for as
 * long as the revision it was made of is held in memory by somebody, so that nothing of a purged one stays. Thread-safe.
 */
public final class Readings {

    /** Bytes of content; graphs take several times as much. */
    private static final long MOST_CONTENT = 16 << 20;

    private final DescriptionGraphs graphs;
    private final Cache<Bytes, Reading> recent = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_CONTENT)
            .weigher((Bytes content, Reading _) -> content.size())
            .build();

    public Readings(IriSpace space) {
        this.graphs = new DescriptionGraphs(space);
    }

    /**
     * What the revision says.
     *
     * @throws UnprojectableRevision when its content is not canonical N-Quads
     */
    public Reading of(Revision revision) throws UnprojectableRevision {
        try {
            return recent.get(
                    revision.content(), content -> new Reading(revision.entry(), CanonicalGraph.read(content), graphs));
        } catch (RiotException e) {
            throw new UnprojectableRevision(revision.sequence(), "it is not canonical N-Quads", e);
        }
    }
}
