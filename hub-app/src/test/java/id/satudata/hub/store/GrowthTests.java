package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Stores.content;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.publicView;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrowthTests {

    private static final int EDITS = 60;

    @TempDir
    private Path root;

    @Test
    void aSmallStoreIsLeftAlone() throws IOException {
        try (var store = RdfStore.in(root)) {
            var view = publicView(store);
            follow(view, publish(1, "a", "Penduduk"));

            assertThat(view.reasonToRebuild()).isEmpty();
            assertThat(view.reasonToRebuild()).isEmpty();
        }
    }

    @Test
    void aStoreThatGrewByEditsIsRebuiltAndSmallAgain() throws Exception {
        try (var store = RdfStore.in(root)) {
            var view = publicView(store, new Growth(1L << 20, 1));
            assertThat(view.reasonToRebuild()).isEmpty();
            var before = store.opened().folder().size();

            edit(view);

            var grown = store.opened().folder().size();
            assertThat(grown).isGreaterThan(before);
            assertThat(view.reasonToRebuild())
                    .hasValueSatisfying(it -> assertThat(it).contains("MB"));

            var said = content(store);
            try (var successor = view.successor().orElseThrow()) {
                successor.load(List.of(last()));
                successor.loaded(new Sequence(EDITS));
                successor.takeOver(0);
            }
            assertThat(store.opened().folder().size()).isLessThan(grown);
            assertThat(view.reasonToRebuild()).isEmpty();
            assertThat(content(store)).isEqualTo(said);
        }
    }

    @Test
    void whatWasAddedSinceIsNoReason() {
        var compact = new CompactSize(100_000_000, 1_000);

        assertThat(compact.expected(1_000)).isEqualTo(100_000_000);
        assertThat(compact.expected(2_000)).isEqualTo(130_000_000);
        assertThat(compact.expected(10)).isEqualTo(100_000_000);
    }

    private static void edit(RdfProjection view) throws IOException {
        for (int edit = 1; edit <= EDITS; edit++) {
            follow(view, publish(edit, "a", "Edisi " + edit, keywords(edit)));
        }
    }

    private static Revision last() {
        return publish(EDITS, "a", "Edisi " + EDITS, keywords(EDITS));
    }

    private static String[] keywords(int edit) {
        return IntStream.range(0, 400).mapToObj(it -> "kata " + edit + " " + it).toArray(String[]::new);
    }
}
