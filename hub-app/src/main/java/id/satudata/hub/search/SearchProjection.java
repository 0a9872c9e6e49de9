package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.Successor;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps one document for each entry in an index. Every document carries its revision's sequence as version, so an old write
 * that arrives late is refused by the index itself.
 */
final class SearchProjection implements Projection {

    private final String name;
    private final SearchIndex index;
    private final IndexComparison comparison;
    private final HeldEntries held;
    private final UnknownEntries unknownEntries;

    /** Why the index must be filled anew, as far as writing to it cannot cure it. */
    private volatile Optional<String> flaw = Optional.empty();

    SearchProjection(String name, Cluster cluster, SearchIndex index, DocumentMaker maker) {
        this.name = name;
        this.index = index;
        this.comparison = new IndexComparison(cluster, maker);
        this.held = new HeldEntries(cluster);
        this.unknownEntries = new UnknownEntries(cluster);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sequence position() throws IOException {
        return index.position();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        index.current().take(batch);
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) throws IOException {
        index.current();
        return comparison.of(index.alias(), latest, index.isMadeOtherwise());
    }

    @Override
    public void repair(List<Revision> latest) throws IOException, UnprojectableRevision {
        var current = index.current();
        if (current.write(latest, VersionType.ExternalGte) > 0) {
            flaw = Optional.of("it holds entries at revisions that are not in the log");
        }
        current.refresh();
    }

    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) throws IOException {
        if (held.forEach(index.current(), entries) > 0) {
            flaw = Optional.of("it holds documents that are no entries");
        }
    }

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        unknownEntries.remove(index.current(), unknown);
    }

    @Override
    public Optional<Successor> successor() throws IOException {
        return Optional.of(new SearchSuccessor(index, index.beside(), () -> flaw = Optional.empty()));
    }

    @Override
    public Optional<String> reasonToRebuild() throws IOException {
        return index.isMadeOtherwise() ? Optional.of("it was made otherwise than today") : flaw;
    }
}
