package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.revision;
import static id.satudata.hub.store.Revisions.saying;
import static id.satudata.hub.store.Revisions.withdraw;
import static id.satudata.hub.store.Stores.content;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.publicView;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.vocabulary.HUB;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two stores side by side, following the same log. */
final class InternalContentTests {

    private static final String INTERNAL = "<" + HUB.cadangan.getURI() + "> \"tape in the cellar\"@en";
    private static final String TITLE = "<http://purl.org/dc/terms/title> \"Penduduk\"@id";

    @TempDir
    private Path parent;

    private final List<Revision> log = new ArrayList<>();
    private RdfStore open;
    private RdfStore closed;
    private RdfProjection internal;

    @BeforeEach
    void open() {
        open = RdfStore.in(parent.resolve("rdf"));
        closed = RdfStore.in(parent.resolve("rdf-internal"));
        internal = new RdfProjection(
                "rdf-internal",
                closed,
                new EntryGraphs(IRIS, new InternalContent(new Readings(IRIS), this::lastShown)),
                Growth.NORMAL);
    }

    @AfterEach
    void close() {
        open.close();
        internal.close();
    }

    @Test
    void whatIsPublicAltogetherIsNotHeld() throws IOException {
        take(publish(1, "a", "Penduduk", "desa"));

        assertThat(content(closed)).isEmpty();
        assertThat(internal.position()).isEqualTo(new Sequence(1));
    }

    @Test
    void bothTogetherHoldAllOfAVisibleEntryAndShareNothing() throws IOException {
        take(saying(1, "a", TITLE, INTERNAL));

        assertThat(content(open)).hasSize(1);
        assertThat(content(closed)).hasSize(1).doesNotContainAnyElementsOf(content(open));
        var both = new HashSet<>(content(open));
        both.addAll(content(closed));
        assertThat(both).isEqualTo(quads(log.getFirst()));
    }

    @Test
    void ofAWithdrawnEntryAllIsHeldThatWasSaidLast() throws IOException {
        take(publish(1, "a", "Penduduk"), saying(2, "a", TITLE, INTERNAL));
        take(withdraw(3, "a"));

        assertThat(content(open)).isEmpty();
        assertThat(content(closed)).isEqualTo(quads(log.get(1)));
    }

    @Test
    void aRestoredEntryMovesBack() throws IOException {
        var first = saying(1, "a", TITLE, INTERNAL);
        take(first, withdraw(2, "a"));
        take(revision(3, "a", RevisionKind.RESTORE, first.content()));

        assertThat(content(open)).hasSize(1);
        assertThat(content(closed)).hasSize(1);
    }

    @Test
    void ofWhatWasDeletedOrPurgedNothingIsHeld() throws IOException {
        take(saying(1, "a", TITLE, INTERNAL), saying(2, "b", TITLE, INTERNAL), withdraw(3, "a"));
        assertThat(content(closed)).isNotEmpty();

        take(revision(4, "a", RevisionKind.DELETE, Bytes.NONE), revision(5, "b", RevisionKind.PURGE, Bytes.NONE));

        assertThat(content(closed)).isEmpty();
    }

    @Test
    void aWithdrawalOfWhatNobodyCanReadHidesWhatCameBefore() throws IOException {
        take(publish(1, "a", "Penduduk"));
        log.add(revision(2, "a", RevisionKind.PUBLISH, Bytes.utf8("<http://x> not N-Quads")));
        log.add(withdraw(3, "a"));
        follow(internal, List.of(log.get(0), revision(2, "z", RevisionKind.WITHDRAW, Bytes.NONE), log.get(2)));

        assertThat(content(closed)).isEqualTo(quads(log.getFirst()));
    }

    @Test
    void aRebuiltInternalStoreHoldsTheSame() throws Exception {
        take(saying(1, "a", TITLE, INTERNAL), publish(2, "b", "Sekolah"), publish(3, "c", "Jalan"), withdraw(4, "c"));
        var before = content(closed);

        try (var successor = internal.successor().orElseThrow()) {
            successor.load(Stores.latest(log));
            successor.loaded(new Sequence(4));
            successor.takeOver(0);
        }

        assertThat(content(closed)).isEqualTo(before).isNotEmpty();
        assertThat(internal.compare(Stores.latest(log))).isEmpty();
    }

    private void take(Revision... revisions) throws IOException {
        log.addAll(List.of(revisions));
        follow(publicView(open), revisions);
        follow(internal, revisions);
    }

    private Optional<Revision> lastShown(Revision later) {
        return log.stream()
                .filter(it -> it.entry().equals(later.entry()) && it.number() < later.number() && it.shows())
                .reduce((_, last) -> last);
    }

    private static Set<Quad> quads(Revision revision) {
        var name = new EntryGraphs(IRIS, new PublicContent(new Readings(IRIS))).name(entry(revision.name()));
        return CanonicalGraph.read(revision.content()).stream()
                .map(it -> Quad.create(name, it))
                .collect(Collectors.toSet());
    }
}
