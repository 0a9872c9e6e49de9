package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.SourceLayer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;

/** Reads the two layers of an edited entry: what it says, and what its source said last. */
final class LayerReader {

    private static final int CHUNK = 20;

    private final RevisionLog log;
    private final IriSpace space;

    LayerReader(RevisionLog log, IriSpace space) {
        this.log = log;
        this.space = space;
    }

    /** What the entry showed last. */
    Optional<Revision> shown(EntryHead head) {
        return last(head.entry(), Revision::shows);
    }

    /** What the source said last; nothing where it never said anything, or where that was purged. */
    Optional<SourceLayer> said(EntryId entry) {
        return Optional.ofNullable(log.layers(List.of(entry)).get(entry))
                .or(() -> last(entry, it -> it.shows() && isOfSource(it)).map(LayerReader::layer));
    }

    Fields fields(EntryId entry, SourceLayer layer) {
        return Fields.of(NodeFactory.createURI(space.entry(entry).value()), CanonicalGraph.read(layer.content()));
    }

    Fields fields(Revision revision) {
        return Fields.of(
                NodeFactory.createURI(space.entry(revision.entry()).value()), CanonicalGraph.read(revision.content()));
    }

    /** Before people wrote over an entry it said what its source said, so the log remembers that. */
    static boolean isOfSource(Revision it) {
        return it.origin().source().isPresent() && it.origin().run().isPresent();
    }

    private static SourceLayer layer(Revision it) {
        return new SourceLayer(
                it.entry(),
                it.origin().source().orElseThrow(),
                it.origin().run().orElseThrow(),
                it.content(),
                List.of());
    }

    private Optional<Revision> last(EntryId entry, Predicate<Revision> which) {
        var before = Integer.MAX_VALUE;
        while (true) {
            var chunk = log.history(entry, before, CHUNK);
            var found = chunk.stream().filter(which).findFirst();
            if (found.isPresent() || chunk.isEmpty()) {
                return found;
            }
            before = chunk.getLast().number();
        }
    }
}
