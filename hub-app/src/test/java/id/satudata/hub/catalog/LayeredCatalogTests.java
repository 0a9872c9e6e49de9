package id.satudata.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.SourceLayer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits over harvested entries at the gate: what stays, what is taken, what somebody must decide. */
class LayeredCatalogTests {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final EntryId ENTRY = EntryId.ofRecord(SOURCE, "a");

    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private final Catalog catalog = Gate.over(log, log, SPACE);
    private final Edits edits = new LoggedEdits(log, log, SPACE, new Concepts(), Gate.drafting(log, log, SPACE));
    private int runs;

    @Test
    void anUneditedEntryFollowsItsSourceAndNoLayerIsKept() {
        harvest("Judul", "Teks");
        harvest("Judul baru", "Teks");

        assertThat(title()).isEqualTo("Judul baru");
        assertThat(log.layers(List.of(ENTRY))).isEmpty();
        assertThat(edits.of(ENTRY)).isEmpty();
    }

    @Test
    void anEditStaysWhenTheSourceChangesAnotherField() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        var answer = harvest("Judul", "Teks baru");

        assertThat(title()).isEqualTo("Judul kami");
        assertThat(text()).isEqualTo("Teks baru");
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Acceptance.Recorded.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code, Finding::field)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("edit-kept", "dct:title@id")));
        assertThat(edits.of(ENTRY).orElseThrow().edits()).singleElement().satisfies(it -> {
            assertThat(it.change().field()).isEqualTo("dct:title@id");
            assertThat(it.actor()).isEqualTo("walidata");
            assertThat(it.revision()).isEqualTo(2);
            assertThat(it.dispute()).isEmpty();
        });
    }

    @Test
    void aSilentSourceWritesNothingOverAnEdit() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        assertThat(harvest("Judul", "Teks")).isInstanceOf(Acceptance.Unchanged.class);
        assertThat(harvest("Judul", "Teks")).isInstanceOf(Acceptance.Unchanged.class);

        assertThat(title()).isEqualTo("Judul kami");
        assertThat(log.head().value()).isEqualTo(2);
    }

    @Test
    void aFieldBothChangedStaysAndIsInDisputeUntilSomebodyDecides() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        harvest("Judul sumber", "Teks");
        harvest("Judul sumber", "Teks lagi");

        assertThat(title()).isEqualTo("Judul kami");
        assertThat(edits.disputed(SOURCE, Optional.empty(), 10)).singleElement().satisfies(entry -> {
            assertThat(entry.edits()).singleElement().satisfies(it -> {
                assertThat(it.dispute())
                        .get()
                        .extracting(SourceLayer.Dispute::run)
                        .isEqualTo(run(2));
                assertThat(it.change().removed().getFirst().words().in("id")).contains("Judul sumber");
                assertThat(it.change().added().getFirst().words().in("id")).contains("Judul kami");
            });
        });
    }

    @Test
    void keepingOursSettlesTheDisputeUntilTheSourceChangesAgain() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));
        harvest("Judul sumber", "Teks");

        assertThat(edits.keep(ruling(), "dct:title@id")).isInstanceOf(Acceptance.Unchanged.class);
        harvest("Judul sumber", "Teks baru");
        assertThat(edits.disputed(SOURCE, Optional.empty(), 10)).isEmpty();
        assertThat(edits.page(SOURCE, Optional.empty(), 10)).hasSize(1);

        harvest("Judul sumber kedua", "Teks baru");
        assertThat(edits.disputed(SOURCE, Optional.empty(), 10)).hasSize(1);
        assertThat(title()).isEqualTo("Judul kami");
    }

    @Test
    void aFieldGivenBackSaysWhatTheSourceSaysAndFollowsItAgain() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));
        harvest("Judul sumber", "Teks");

        assertThat(edits.giveBack(ruling(), "dct:title@id")).isInstanceOf(Acceptance.Recorded.class);

        assertThat(title()).isEqualTo("Judul sumber");
        assertThat(log.layers(List.of(ENTRY))).isEmpty();
        assertThat(head().edited()).isFalse();
        harvest("Judul sumber kedua", "Teks");
        assertThat(title()).isEqualTo("Judul sumber kedua");
    }

    @Test
    void whatSaysTheSameCannotBeGivenBackOrKept() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        assertThat(edits.giveBack(ruling(), "dct:description@id")).isInstanceOf(Acceptance.Rejected.class);
        assertThat(edits.keep(ruling(), "dct:title@id")).isInstanceOf(Acceptance.Rejected.class);
    }

    @Test
    void whenTheSourceComesToSayTheSameTheEditIsOver() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        harvest("Judul kami", "Teks");

        assertThat(head().edited()).isFalse();
        harvest("Judul sumber", "Teks");
        assertThat(title()).isEqualTo("Judul sumber");
    }

    @Test
    void aRestoredRevisionIsAnEditToo() {
        harvest("Judul lama", "Teks");
        harvest("Judul baru", "Teks");
        catalog.restore(ruling(), Optional.of(1));

        harvest("Judul baru", "Teks kedua");

        assertThat(title()).isEqualTo("Judul lama");
        assertThat(text()).isEqualTo("Teks kedua");
    }

    @Test
    void editsOutliveAnAbsenceOfTheRecord() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));
        catalog.withdraw(ENTRY, origin("harvest", Optional.of(SOURCE), Optional.of(run(7))));

        harvest("Judul", "Teks baru");

        assertThat(title()).isEqualTo("Judul kami");
        assertThat(text()).isEqualTo("Teks baru");
    }

    @Test
    void whatItsSourceClosesIsClosedWhateverPeopleWrote() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));

        catalog.submit(Submissions.closed(harvested("Judul", "Teks")));

        assertThat(head().visible()).isFalse();
    }

    @Test
    void aPurgeTakesTheLayerWithIt() {
        harvest("Judul", "Teks");
        edit(it -> titled(it, "Judul kami"));
        harvest("Judul sumber", "Teks");
        assertThat(log.layers(List.of(ENTRY))).hasSize(1);

        catalog.purge(ruling());

        assertThat(log.layers(List.of(ENTRY))).isEmpty();
        assertThat(head().edited()).isFalse();
    }

    private Acceptance harvest(String title, String text) {
        return catalog.submit(harvested(title, text));
    }

    private Submission harvested(String title, String text) {
        var plain = Submissions.harvested(SOURCE, "a", title);
        return new Submission(
                texted(plain.description(), text),
                List.of(),
                origin("harvest", Optional.of(SOURCE), Optional.of(run(++runs))));
    }

    private void edit(UnaryOperator<Description> how) {
        assertThat(catalog.submit(new Submission(how.apply(now()), List.of(), ruling().origin())))
                .isInstanceOf(Acceptance.Recorded.class);
    }

    private static Ruling ruling() {
        return new Ruling(ENTRY, Expectation.ANYTHING, origin("walidata", Optional.empty(), Optional.empty()));
    }

    private static Origin origin(String actor, Optional<SourceId> source, Optional<RunId> run) {
        return new Origin(actor, source, Optional.empty(), run, Optional.empty());
    }

    private static RunId run(int number) {
        return new RunId(new UUID(7, number));
    }

    private EntryHead head() {
        return Objects.requireNonNull(log.heads(List.of(ENTRY)).get(ENTRY));
    }

    private Description now() {
        var latest = Objects.requireNonNull(log.latest(List.of(ENTRY)).get(ENTRY));
        return new DescriptionGraphs(SPACE).describe(ENTRY, CanonicalGraph.read(latest.content()));
    }

    private String title() {
        return now().wording().title().in("id").orElse("");
    }

    private String text() {
        return now().wording().description().in("id").orElse("");
    }

    private static Description titled(Description it, String title) {
        return it.with(new Description.Wording(
                LocalizedText.indonesian(title),
                it.wording().description(),
                it.wording().keywords()));
    }

    private static Description texted(Description it, String text) {
        return it.with(new Description.Wording(
                it.wording().title(),
                LocalizedText.indonesian(text),
                it.wording().keywords()));
    }
}
