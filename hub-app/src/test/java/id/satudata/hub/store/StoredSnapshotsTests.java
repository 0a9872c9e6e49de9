package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSnapshotsTests {

    @TempDir
    private Path folder;

    private RdfStore store;

    @BeforeEach
    void open() {
        store = RdfStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void handsOverEveryEntryInTheOrderOfItsName() throws Exception {
        Stores.follow(Stores.publicView(store), publish(1, "b", "B"), publish(2, "a", "A"), publish(3, "c", "C"));

        var names = names();

        assertThat(names).hasSize(3).isSorted().contains(IRIS.entry(entry("a")).value());
    }

    @Test
    void isOfOneMoment() throws Exception {
        var view = Stores.publicView(store);
        Stores.follow(view, publish(1, "a", "A"), publish(2, "b", "B"));

        var seen = new StoredSnapshots(store, () -> Sequence.START).read(snapshot -> {
            follow(view);
            var all = new ArrayList<Iri>();
            snapshot.forEach((name, _) -> all.add(name));
            return all.size() + " at " + snapshot.position() + " of " + snapshot.entries();
        });

        assertThat(seen).isEqualTo("2 at 2 of 2");
    }

    @Test
    void showsNothingBeforeWhatMustNotBeSeenIsGone() throws Exception {
        var view = Stores.publicView(store);
        Stores.follow(view, publish(1, "a", "A"));
        var snapshots = new StoredSnapshots(store, () -> new Sequence(2));

        assertThatThrownBy(() -> snapshots.read(_ -> true)).isInstanceOf(StoreBehind.class);

        Stores.follow(view, withdraw(2, "a"));
        assertThat(snapshots.<Long>read(CatalogSnapshots.Snapshot::entries)).isZero();
    }

    @Test
    void whatTheReaderThrowsComesThrough() {
        var snapshots = new StoredSnapshots(store, () -> Sequence.START);

        assertThatThrownBy(() -> snapshots.read(_ -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    private List<String> names() throws IOException {
        return new StoredSnapshots(store, () -> Sequence.START).read(snapshot -> {
            var all = new ArrayList<String>();
            snapshot.forEach((name, _) -> all.add(name.value()));
            return all;
        });
    }

    /** A writer has a thread of its own. */
    private static void follow(RdfProjection view) throws IOException {
        var writing = Thread.ofPlatform().start(() -> {
            try {
                Stores.follow(view, publish(3, "c", "C"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
