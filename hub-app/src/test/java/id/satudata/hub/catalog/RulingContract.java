package id.satudata.hub.catalog;

import static id.satudata.hub.catalog.Submissions.closed;
import static id.satudata.hub.catalog.Submissions.entry;
import static id.satudata.hub.catalog.Submissions.harvested;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gate promises about entries that are withdrawn, restored, deleted and purged, whatever log is under it. */
abstract class RulingContract {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://data.example.go.id"));

    private RevisionLog log;
    private Catalog catalog;
    private Entries entries;
    private History history;

    /** A log without revisions. */
    abstract RevisionLog emptyLog();

    /** The index of the log last made. */
    abstract EntryIndex index();

    @BeforeEach
    void recordOneEntry() {
        log = emptyLog();
        catalog = Gate.over(log, index(), SPACE);
        var configuration = new CatalogConfiguration();
        entries = configuration.entries(log, index(), SPACE);
        history = configuration.history(log, index(), SPACE, new Concepts());
        catalog.submit(harvested("a", "Jumlah Penduduk"));
    }

    @Test
    void noHarvestBringsBackWhatSomebodyWithdrew() {
        catalog.withdraw(ruling("salah unggah"));

        var answer = catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        assertThat(codes(answer)).containsExactly("entry-withdrawn");
        assertThat(entries.find(entry("a"))).isEmpty();
        assertThat(state()).isEqualTo(EntryState.WITHDRAWN);
    }

    @Test
    void whoNamesTheWithdrawalMayPublishAgain() {
        catalog.withdraw(ruling("salah unggah"));
        var corrected = harvested("a", "Jumlah Penduduk 2025");

        var answer = catalog.submit(new Submission(
                corrected.description(),
                corrected.findings(),
                corrected.origin(),
                new Expectation.OneOf(Set.of(new Sequence(2)))));

        assertThat(answer).isInstanceOf(Acceptance.Recorded.class);
        assertThat(entries.find(entry("a"))).isPresent();
    }

    @Test
    void whatItsSourceClosedComesBackByItselfUnlessItWasAlsoWithdrawn() {
        catalog.submit(closed(harvested("a", "Jumlah Penduduk")));
        assertThat(catalog.submit(Submissions.run(Submissions.SOURCE, "a", "Jumlah Penduduk")))
                .isInstanceOf(Acceptance.Recorded.class);

        catalog.submit(closed(harvested("a", "Jumlah Penduduk")));
        assertThat(catalog.withdraw(ruling("salah unggah"))).isInstanceOf(Acceptance.Recorded.class);

        assertThat(codes(catalog.submit(harvested("a", "Jumlah Penduduk")))).containsExactly("entry-withdrawn");
    }

    @Test
    void restoresWhatWasWithdrawnAsANewRevision() {
        catalog.withdraw(ruling("salah unggah"));

        var answer = catalog.restore(ruling("ternyata benar"), Optional.empty());

        assertThat(answer).isInstanceOf(Acceptance.Recorded.class);
        assertThat(entries.find(entry("a"))).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(3);
            assertThat(it.description().wording().title().in("id")).contains("Jumlah Penduduk");
        });
        assertThat(entries.publishers()).hasSize(1);
        assertThat(catalog.restore(ruling("sekali lagi"), Optional.empty())).isInstanceOf(Acceptance.Unchanged.class);
    }

    @Test
    void restoresAnOldRevisionOfAVisibleEntry() {
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        catalog.restore(ruling("angka 2025 keliru"), Optional.of(1));

        assertThat(log.history(entry("a"), 10))
                .extracting(Revision::kind)
                .containsExactly(RevisionKind.RESTORE, RevisionKind.PUBLISH, RevisionKind.PUBLISH);
        assertThat(entries.find(entry("a"))
                        .orElseThrow()
                        .description()
                        .wording()
                        .title()
                        .in("id"))
                .contains("Jumlah Penduduk");
        assertThat(catalog.restore(ruling("lagi"), Optional.of(3))).isInstanceOf(Acceptance.Unchanged.class);
    }

    @Test
    void restoresOnlyWhatIsThere() {
        catalog.withdraw(ruling("salah unggah"));

        assertThat(codes(catalog.restore(ruling(""), Optional.of(7)))).containsExactly("revision-unknown");
        assertThat(codes(catalog.restore(ruling(""), Optional.of(0)))).containsExactly("revision-unknown");
        assertThat(codes(catalog.restore(ruling(""), Optional.of(2)))).containsExactly("revision-empty");
        catalog.purge(ruling("data pribadi"));
        assertThat(codes(catalog.restore(ruling(""), Optional.of(1)))).containsExactly("revision-empty");
        assertThat(codes(catalog.restore(ruling(""), Optional.empty()))).containsExactly("revision-empty");
    }

    @Test
    void whatIsDeletedNeverComesBack() {
        catalog.delete(ruling("ganda"));

        assertThat(codes(catalog.submit(harvested("a", "Jumlah Penduduk")))).containsExactly("entry-deleted");
        assertThat(codes(catalog.restore(ruling(""), Optional.of(1)))).containsExactly("entry-deleted");
        assertThat(catalog.withdraw(ruling("salah"))).isInstanceOf(Acceptance.Unchanged.class);
        assertThat(catalog.delete(ruling("ganda"))).isInstanceOf(Acceptance.Unchanged.class);
        catalog.submit(harvested("b", "Jumlah Penduduk"));
        assertThat(entries.find(entry("b")).orElseThrow().name()).startsWith("jumlah-penduduk-");
    }

    @Test
    void purgesOnceAndWhatIsDeletedToo() {
        catalog.delete(ruling("ganda"));

        assertThat(catalog.purge(ruling("data pribadi"))).isInstanceOf(Acceptance.Recorded.class);
        assertThat(catalog.purge(ruling("data pribadi"))).isInstanceOf(Acceptance.Unchanged.class);
        assertThat(state()).isEqualTo(EntryState.DELETED);
        assertThat(log.revision(entry("a"), 1))
                .hasValueSatisfying(it -> assertThat(it.isPurged()).isTrue());
    }

    @Test
    void writesNothingWhereTheWriterWasWrongAboutTheEntry() {
        var outdated = new Acceptance.Outdated(entry("a"), new Sequence(1));
        var old = new Expectation.OneOf(Set.of(new Sequence(7)));
        var submission = harvested("a", "Jumlah Penduduk 2025");

        assertThat(catalog.withdraw(new Ruling(entry("a"), old, because("salah"))))
                .isEqualTo(outdated);
        assertThat(catalog.submit(expecting(old, submission))).isEqualTo(outdated);
        assertThat(catalog.submit(expecting(new Expectation.Absent(), submission)))
                .isEqualTo(outdated);
        assertThat(catalog.submit(expecting(new Expectation.Present(), harvested("b", "Baru"))))
                .isEqualTo(new Acceptance.Outdated(entry("b"), Sequence.START));
        assertThat(log.head()).isEqualTo(new Sequence(1));
    }

    @Test
    void writesWhereTheWriterWasRightAboutTheEntry() {
        var latest = new Expectation.OneOf(Set.of(new Sequence(1), new Sequence(9)));

        assertThat(catalog.submit(expecting(latest, harvested("a", "Jumlah Penduduk 2025"))))
                .isInstanceOf(Acceptance.Recorded.class);
        assertThat(catalog.submit(expecting(new Expectation.Present(), harvested("a", "Jumlah Penduduk 2026"))))
                .isInstanceOf(Acceptance.Recorded.class);
        assertThat(catalog.submit(expecting(new Expectation.Absent(), harvested("b", "Baru"))))
                .isInstanceOf(Acceptance.Recorded.class);
    }

    @Test
    void aRepeatedRulingGetsItsFirstAnswerAndAnotherOneIsRefused() {
        var asked = requested("salah unggah", "key");
        var first = catalog.withdraw(asked);
        catalog.restore(ruling("ternyata benar"), Optional.empty());

        assertThat(catalog.withdraw(asked)).isEqualTo(first);
        assertThat(codes(catalog.withdraw(requested("alasan lain", "key")))).containsExactly("request-key-reused");
        assertThat(codes(catalog.delete(asked))).containsExactly("request-key-reused");
        assertThat(codes(catalog.restore(asked, Optional.empty()))).containsExactly("request-key-reused");
        assertThat(entries.find(entry("a"))).isPresent();
    }

    @Test
    void aRepeatedRestorationGetsItsFirstAnswer() {
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));
        var asked = requested("angka keliru", "key");
        var first = catalog.restore(asked, Optional.of(1));

        assertThat(catalog.restore(asked, Optional.of(1))).isEqualTo(first);
        assertThat(codes(catalog.restore(asked, Optional.of(2)))).containsExactly("request-key-reused");
    }

    @Test
    void tellsThePastOfWhatCanNoLongerBeSeen() {
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));
        catalog.withdraw(ruling("salah unggah"));
        var hidden = history.of("jumlah-penduduk").orElseThrow();
        catalog.restore(ruling("ternyata benar"), Optional.empty());
        var back = history.of(entry("a").toString()).orElseThrow();

        assertThat(history.before(entry("a"), Integer.MAX_VALUE, 10)).hasSize(4).noneMatch(hidden::isOpen);
        assertThat(history.before(entry("a"), Integer.MAX_VALUE, 10).stream().filter(back::isOpen))
                .extracting(Revision::number)
                .containsExactly(4);
        assertThat(history.of("tidak-ada")).isEmpty();
    }

    @Test
    void saysInBothLanguagesWhatChanged() {
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        var changes = history.changes(revision(1), revision(2));

        assertThat(changes).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo("dct:title");
            assertThat(it.label().in("id")).contains("Judul");
            assertThat(it.label().in("en")).contains("Title");
            assertThat(it.removed())
                    .extracting(value -> value.words().in("id").orElseThrow())
                    .containsExactly("Jumlah Penduduk");
            assertThat(it.added()).extracting(FieldChange.FieldValue::language).containsExactly("id");
        });
        assertThat(history.changes(revision(1), revision(1))).isEmpty();
    }

    private Revision revision(int number) {
        return history.revision(entry("a"), number).orElseThrow();
    }

    private EntryState state() {
        return history.of(entry("a").toString()).orElseThrow().head().state();
    }

    private static Submission expecting(Expectation expected, Submission it) {
        return new Submission(it.description(), it.findings(), it.origin(), expected);
    }

    private static Ruling ruling(String reason) {
        return new Ruling(entry("a"), Expectation.ANYTHING, because(reason));
    }

    private static Ruling requested(String reason, String key) {
        var origin = new Origin(
                "walidata",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(key),
                Optional.of(reason));
        return new Ruling(entry("a"), Expectation.ANYTHING, origin);
    }

    private static Origin because(String reason) {
        return new Origin(
                "walidata",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    private static List<String> codes(Acceptance answer) {
        assertThat(answer).isInstanceOf(Acceptance.Rejected.class);
        return ((Acceptance.Rejected) answer)
                .findings().stream().map(Finding::code).toList();
    }
}
