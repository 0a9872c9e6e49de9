package id.satudata.hub.dump;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.store.CatalogSnapshots.Snapshot;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;

/** Writes one dump, a few entries in memory at a time. */
final class DumpMaking {

    private static final int BATCH = 200;

    private final Introduction introduction;
    private final LogMoments log;
    private final BooleanSupplier room;
    private final BooleanSupplier ending;

    DumpMaking(Introduction introduction, LogMoments log, BooleanSupplier room, BooleanSupplier ending) {
        this.introduction = introduction;
        this.log = log;
        this.room = room;
        this.ending = ending;
    }

    Dump write(Snapshot snapshot, Path folder, List<DumpFormat> formats) throws IOException {
        var outputs = new ArrayList<DumpOutput>();
        try (var ordering = new DumpOrdering(introduction, outputs)) {
            for (var format : formats) {
                outputs.add(new DumpOutput(format, folder));
            }
            var copying = new Copying(ordering);
            copying.batch.add(new DumpOrdering.Unordered(introduction.catalog(), introduction.statements()));
            snapshot.forEach(copying::entry);
            copying.pass();
            var statements = ordering.finish();
            var files = new ArrayList<DumpFile>();
            for (var output : outputs) {
                files.add(output.finish());
            }
            return new Dump(
                    snapshot.position(), log.recorded(snapshot.position()), snapshot.entries(), statements, files);
        } finally {
            for (var output : outputs) {
                output.close();
            }
        }
    }

    private void requireRoom() throws IOException {
        if (ending.getAsBoolean()) {
            throw new InterruptedIOException("The hub is ending");
        }
        if (!room.getAsBoolean()) {
            throw new NoRoom();
        }
    }

    /** Gathers graphs and passes them on, to be put in order and written while the next are read. */
    private final class Copying {

        private final DumpOrdering ordering;
        private final Node catalog =
                NodeFactory.createURI(introduction.catalog().value());
        private List<DumpOrdering.Unordered> batch = new ArrayList<>();
        private List<Triple> links = new ArrayList<>();

        Copying(DumpOrdering ordering) {
            this.ordering = ordering;
        }

        void entry(Iri name, List<Triple> graph) throws IOException {
            batch.add(new DumpOrdering.Unordered(name, graph));
            links.add(Triple.create(catalog, DCAT.dataset.asNode(), NodeFactory.createURI(name.value())));
            if (batch.size() >= BATCH) {
                pass();
            }
        }

        /** That the catalogue has these datasets is said after them, in its own graph. */
        void pass() throws IOException {
            requireRoom();
            if (!links.isEmpty()) {
                batch.add(new DumpOrdering.Unordered(introduction.catalog(), links));
            }
            ordering.add(batch);
            batch = new ArrayList<>();
            links = new ArrayList<>();
        }
    }
}
