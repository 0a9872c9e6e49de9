package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;

import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;

/** Real stores as the hub makes them, followed by hand. */
final class Stores {

    private Stores() {}

    static RdfProjection publicView(RdfStore store) {
        return publicView(store, Growth.NORMAL);
    }

    static RdfProjection publicView(RdfStore store, Growth growth) {
        return new RdfProjection("rdf", store, new EntryGraphs(IRIS, new PublicContent(new Readings(IRIS))), growth);
    }

    /** Takes in those of the revisions that come after the view's position. */
    static void follow(Projection view, Revision... revisions) throws IOException {
        follow(view, List.of(revisions));
    }

    static void follow(Projection view, List<Revision> revisions) throws IOException {
        var step = Batch.after(view.position(), revisions);
        try {
            if (step.isPresent()) {
                view.apply(step.get());
            }
        } catch (UnprojectableRevision e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each entry says last. */
    static List<Revision> latest(List<Revision> log) {
        return log.stream()
                .filter(it -> log.stream()
                        .noneMatch(other -> other.entry().equals(it.entry())
                                && other.sequence().compareTo(it.sequence()) > 0))
                .toList();
    }

    static Optional<String> mismatch(Projection view, Revision latest) throws IOException {
        return view.compare(List.of(latest)).stream().map(it -> it.what()).findFirst();
    }

    static Set<Quad> content(RdfStore store) {
        return store.read(dataset -> Iter.asStream(dataset.find()).collect(Collectors.toSet()));
    }
}
