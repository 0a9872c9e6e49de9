package id.satudata.hub.store;

import id.satudata.hub.projection.Reading;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Triple;

/**
 * What is known and not public: of a visible entry what only the government may see, of a withdrawn one all that was said
 * last. Of what was deleted or purged nothing is kept.
 */
final class InternalContent implements Content {

    private final Readings readings;
    private final Function<Revision, Optional<Revision>> lastShown;

    /**
     * Content beside the public one.
     *
     * @param lastShown the last revision before one that shows the entry
     */
    InternalContent(Readings readings, Function<Revision, Optional<Revision>> lastShown) {
        this.readings = readings;
        this.lastShown = lastShown;
    }

    @Override
    public Set<Triple> of(Revision last) throws UnprojectableRevision {
        if (last.shows()) {
            return rest(readings.of(last));
        }
        return last.kind() == RevisionKind.WITHDRAW ? withdrawn(last) : Set.of();
    }

    private static Set<Triple> rest(Reading said) {
        if (said.open() == said.whole()) {
            return Set.of();
        }
        var rest = new HashSet<>(PublicContent.triples(said.whole()));
        said.open().stream().forEach(rest::remove);
        return rest;
    }

    /** The public store skipped what it could not read, and showed what came before; so does this one. */
    private Set<Triple> withdrawn(Revision withdrawal) {
        var shown = lastShown.apply(withdrawal);
        while (shown.isPresent()) {
            try {
                return PublicContent.triples(readings.of(shown.get()).whole());
            } catch (UnprojectableRevision unreadable) {
                shown = lastShown.apply(shown.get());
            }
        }
        return Set.of();
    }
}
