package id.satudata.hub.dump;

import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogSnapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Real dumps in a folder of their own, of whatever store there is. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDumps {

    @Bean
    Dumps dumps(
            ObjectProvider<CatalogSnapshots> snapshots,
            RevisionLog log,
            DiskGuard disk,
            ObjectProvider<Introduction> introduction)
            throws IOException {
        return new Dumps(
                snapshots.getIfAvailable(EmptyStore::new),
                new DumpConfiguration.Logged(log),
                disk,
                introduction.getIfAvailable(Nothing::new),
                Files.createTempDirectory("dumps"));
    }

    /** A catalogue without entries. */
    private static final class EmptyStore implements CatalogSnapshots, CatalogSnapshots.Snapshot {

        @Override
        public <T> T read(Reading<T> reading) throws IOException {
            return reading.of(this);
        }

        @Override
        public Sequence position() {
            return Sequence.START;
        }

        @Override
        public long entries() {
            return 0;
        }

        @Override
        public void forEach(Visitor visitor) {
            // there is none
        }
    }

    /** A catalogue that says nothing of itself. */
    static final class Nothing implements Introduction {

        @Override
        public Iri catalog() {
            return Iri.of("http://hub.test/catalog");
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
