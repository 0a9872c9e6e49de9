package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.SmallDisk;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The RDF store on a disk that runs full in the middle of its work. */
class FullDiskStoreIT {

    private static final int MANY = 100_000;

    @Test
    void keepsEveryGraphItTookAndGoesOnWhenThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.mountedOn(Path.of("target/it-full-rdf").toAbsolutePath(), 64);
                var store = RdfStore.in(disk.folder().resolve("rdf"))) {
            var projection = Stores.publicView(store);
            var graphs = new StoredGraphs(store, IRIS);
            take(projection, 1);
            disk.fill(4 << 20);

            var taken = takeUntilFull(projection);
            assertThat(taken).isBetween(1, MANY - 1);
            disk.free();

            assertThat(projection.position()).isEqualTo(new Sequence(taken));
            assertThat(graphs.size()).isEqualTo(taken);
            for (int i = 1; i <= taken; i++) {
                assertThat(graphs.graph(entry("data-" + i)))
                        .as("graph " + i)
                        .get()
                        .extracting(it -> it.size())
                        .isEqualTo(202);
            }
            take(projection, taken + 1);
            assertThat(graphs.size()).isEqualTo(taken + 1L);
        }
    }

    private static int takeUntilFull(RdfProjection projection) {
        var taken = 1;
        try {
            while (taken < MANY) {
                take(projection, taken + 1);
                taken++;
            }
        } catch (IOException full) {
            return taken;
        }
        return taken;
    }

    private static void take(RdfProjection projection, int number) throws IOException {
        var keywords = new String[200];
        for (int i = 0; i < keywords.length; i++) {
            keywords[i] = "kata " + number + " " + i + " " + "x".repeat(50);
        }
        Stores.follow(projection, publish(number, "data-" + number, "Data " + number, keywords));
    }
}
