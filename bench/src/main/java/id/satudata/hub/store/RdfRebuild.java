package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Fills a new generation of a public RDF store as the engine does, for benchmarks. */
@NullMarked
public final class RdfRebuild {

    private static final int CHUNK = 1_000;

    private RdfRebuild() {}

    /** Begins with an empty store in the folder, and ends when the generation filled from the log has taken its place. */
    public static void fill(Path folder, IriSpace iris, List<Revision> log) throws IOException {
        var content = new EntryGraphs(iris, new PublicContent(new Readings(iris)));
        try (var view = new RdfProjection("rdf", RdfStore.in(folder), content, Growth.NORMAL);
                var successor = view.successor().orElseThrow()) {
            for (int from = 0; from < log.size(); from += CHUNK) {
                successor.load(log.subList(from, Math.min(from + CHUNK, log.size())));
            }
            successor.loaded(log.getLast().sequence());
            successor.takeOver(0);
        } catch (UnprojectableRevision e) {
            throw new IllegalStateException(e);
        }
    }
}
