package id.satudata.hub.dump;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogSnapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.NullMarked;

/** Makes a dump as the hub does, of the formats that are wanted, for benchmarks. */
@NullMarked
public final class DumpRun {

    private DumpRun() {}

    /** The compressed size of all files. */
    public static long bytes(CatalogSnapshots snapshots, Path folder, List<DumpFormat> formats) throws IOException {
        var making = new DumpMaking(new NoWords(), new NoMoments(), () -> true, () -> false);
        return snapshots.read(it -> making.write(it, folder, formats)).files().stream()
                .mapToLong(DumpFile::size)
                .sum();
    }

    private record NoMoments() implements LogMoments {

        @Override
        public Sequence lastHidden() {
            return Sequence.START;
        }

        @Override
        public Instant recorded(Sequence position) {
            return Instant.EPOCH;
        }
    }

    private record NoWords() implements Introduction {

        @Override
        public Iri catalog() {
            return Iri.of("https://bench.example/catalog");
        }

        @Override
        public Collection<Triple> statements() {
            return List.of();
        }

        @Override
        public boolean admits(Iri entry, Triple statement) {
            return true;
        }
    }
}
