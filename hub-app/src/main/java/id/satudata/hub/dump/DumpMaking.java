package id.satudata.hub.dump;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.rdf.GraphOrdering;
import id.satudata.hub.rdf.OrderedGraph;
import id.satudata.hub.store.CatalogSnapshots.Snapshot;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
        try {
            for (var format : formats) {
                outputs.add(new DumpOutput(format, folder));
            }
            var copying = new Copying(outputs);
            copying.add(introduction.catalog(), introduction.statements());
            snapshot.forEach(copying::entry);
            copying.pass();
            var files = new ArrayList<DumpFile>();
            for (var output : outputs) {
                files.add(output.finish());
            }
            return new Dump(
                    snapshot.position(),
                    log.recorded(snapshot.position()),
                    snapshot.entries(),
                    copying.statements,
                    files);
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

    /** Gathers graphs and passes them to all files. */
    private final class Copying {

        private final List<DumpOutput> outputs;
        private final GraphOrdering ordering = new GraphOrdering();
        private final Node catalog =
                NodeFactory.createURI(introduction.catalog().value());
        private List<OrderedGraph> batch = new ArrayList<>();
        private List<Triple> links = new ArrayList<>();
        private long statements;

        Copying(List<DumpOutput> outputs) {
            this.outputs = outputs;
        }

        void entry(Iri name, List<Triple> graph) throws IOException {
            add(name, graph.stream().filter(it -> introduction.admits(name, it)).toList());
            links.add(Triple.create(catalog, DCAT.dataset.asNode(), NodeFactory.createURI(name.value())));
            if (batch.size() >= BATCH) {
                pass();
            }
        }

        void add(Iri name, Collection<Triple> graph) {
            var ordered = ordering.order(name, graph);
            statements += ordered.size();
            batch.add(ordered);
        }

        /** That the catalogue has these datasets is said after them, in its own graph. */
        void pass() throws IOException {
            requireRoom();
            if (!links.isEmpty()) {
                add(introduction.catalog(), links);
            }
            for (var output : outputs) {
                output.add(batch);
            }
            batch = new ArrayList<>();
            links = new ArrayList<>();
        }
    }
}
