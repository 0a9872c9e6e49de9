package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.publish;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real RDF store in a folder of its own, holding two datasets. */
@TestConfiguration(proxyBeanMethods = false)
public class TestStore {

    @Bean
    RdfStore publicStore() throws IOException {
        var store = RdfStore.in(Files.createTempDirectory("doors-store").resolve("rdf"));
        Stores.follow(
                Stores.publicView(store),
                publish(1, "a", "Jumlah Penduduk", "desa"),
                publish(2, "b", "Daftar Sekolah", "desa"));
        return store;
    }

    @Bean
    SparqlQueries sparqlQueries(RdfStore store) {
        return new GuardedSparql(store, IRIS, Duration.ofSeconds(5), () -> Sequence.START);
    }

    @Bean
    CatalogSnapshots catalogSnapshots(RdfStore store) {
        return new StoredSnapshots(store, () -> Sequence.START);
    }
}
