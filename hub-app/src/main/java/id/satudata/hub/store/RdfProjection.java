package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.Successor;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Keeps one named graph in a store for each entry of which there is something to hold. */
final class RdfProjection implements Projection, Closeable {

    private static final int HANDED_OVER_AT_ONCE = 500;

    private final String name;
    private final RdfStore store;
    private final EntryGraphs graphs;
    private final Growth growth;
    private boolean toBeChecked;

    /** What the store should hold of an entry. */
    private record Expected(Revision last, Set<Triple> content) {}

    RdfProjection(String name, RdfStore store, EntryGraphs graphs, Growth growth) {
        this.name = name;
        this.store = store;
        this.graphs = graphs;
        this.growth = growth;
        toBeChecked = store.wasLeftOpen();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sequence position() throws IOException {
        return standing().position();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var contents = graphs.of(batch.revisions());
        store.write(dataset -> graphs.take(dataset, contents, batch));
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) throws IOException {
        var mismatches = new ArrayList<Mismatch>();
        var expected = new ArrayList<Expected>();
        for (var revision : latest) {
            try {
                expected.add(new Expected(revision, graphs.of(revision)));
            } catch (UnprojectableRevision e) {
                mismatches.add(new Mismatch(revision.entry(), revision.sequence(), String.valueOf(e.getMessage())));
            }
        }
        mismatches.addAll(store.inspect(dataset -> differing(dataset, expected)));
        return mismatches;
    }

    /** A store that differs even from what was just written into it is damaged. */
    @Override
    public void repair(List<Revision> latest) throws IOException, UnprojectableRevision {
        var contents = graphs.of(latest);
        var repaired = store.opened();
        store.write(
                dataset -> graphs.write(dataset, contents, Standing.of(dataset).position()));
        if (!compare(latest).isEmpty()) {
            store.discard(repaired);
            throw new IOException("The RDF store does not hold what is written into it; an empty one took its place");
        }
    }

    /** The names are copied first: whoever takes them may be slow, and no transaction should wait for that. */
    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) throws IOException {
        var held = store.inspect(this::held);
        for (int start = 0; start < held.size(); start += HANDED_OVER_AT_ONCE) {
            entries.accept(held.subList(start, Math.min(start + HANDED_OVER_AT_ONCE, held.size())));
        }
    }

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        var nothing = new HashMap<Node, Set<Triple>>();
        unknown.forEach(it -> nothing.put(graphs.name(it), Set.of()));
        store.write(
                dataset -> graphs.write(dataset, nothing, Standing.of(dataset).position()));
    }

    @Override
    public Optional<Successor> successor() throws IOException {
        return Optional.of(new RdfSuccessor(store, graphs));
    }

    /** Looks at the size each time; and once, where the machine may have gone down, whether the files are whole. */
    @Override
    public Optional<String> reasonToRebuild() throws IOException {
        if (toBeChecked) {
            var fault = store.inspect(Soundness::fault);
            toBeChecked = fault.isPresent();
            if (fault.isPresent()) {
                return fault.map(it -> "its files are damaged: " + it);
            }
        }
        return growth.excess(store.opened().folder(), standing().entries());
    }

    @Override
    public void close() {
        store.close();
    }

    private Standing standing() throws IOException {
        return store.inspect(Standing::of);
    }

    private List<Mismatch> differing(DatasetGraph dataset, List<Expected> expected) {
        return expected.stream().flatMap(it -> mismatch(dataset, it).stream()).toList();
    }

    private Optional<Mismatch> mismatch(DatasetGraph dataset, Expected expected) {
        var entry = expected.last().entry();
        return GraphDifference.between(dataset, graphs.name(entry), expected.content())
                .inWords()
                .map(it -> new Mismatch(entry, expected.last().sequence(), it));
    }

    private List<EntryId> held(DatasetGraph dataset) {
        return Iter.asStream(dataset.listGraphNodes())
                .flatMap(it -> graphs.entry(it).stream())
                .toList();
    }
}
