package id.satudata.hub.catalog;

import static id.satudata.hub.catalog.Submissions.entry;
import static id.satudata.hub.catalog.Submissions.harvested;
import static id.satudata.hub.catalog.Submissions.requested;
import static id.satudata.hub.catalog.Submissions.withFinding;
import static id.satudata.hub.catalog.Submissions.withRight;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gate and the entries promise, whatever log is under them. */
abstract class CatalogContract {

    private static final CatalogConfiguration CONFIGURATION = new CatalogConfiguration();
    static final IriSpace SPACE = new IriSpace(Iri.of("https://data.example.go.id"));

    private RevisionLog log;
    private Catalog catalog;
    private Entries entries;

    /** A log without revisions. */
    abstract RevisionLog emptyLog();

    /** The index of the log last made. */
    abstract EntryIndex index();

    @BeforeEach
    void openAnEmptyCatalogue() {
        log = emptyLog();
        catalog = Gate.over(log, index(), SPACE);
        entries = CONFIGURATION.entries(log, index(), SPACE);
    }

    @Test
    void recordsWhatIsNew() {
        var answer = catalog.submit(harvested("a", "Jumlah Penduduk"));

        assertThat(answer).isEqualTo(new Acceptance.Recorded(entry("a"), new Sequence(1), true, List.of()));
        assertThat(entries.find(entry("a"))).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("jumlah-penduduk");
            assertThat(it.description().identity().name()).contains("jumlah-penduduk");
            assertThat(it.description().wording().title().in("id")).contains("Jumlah Penduduk");
            assertThat(it.description().distributions()).hasSize(1);
            assertThat(it.number()).isEqualTo(1);
        });
    }

    @Test
    void writesNothingForWhatItAlreadySays() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));

        var answers = catalog.submitAll(List.of(harvested("a", "Jumlah Penduduk")));

        assertThat(answers).containsExactly(new Acceptance.Unchanged(entry("a"), new Sequence(1)));
        assertThat(log.head()).isEqualTo(new Sequence(1));
    }

    @Test
    void anEntryReadBackAndSubmittedIsUnchanged() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));
        var read = entries.find(entry("a")).orElseThrow();

        var answer = catalog.submit(new Submission(read.description(), List.of(), read.origin()));

        assertThat(answer).isInstanceOf(Acceptance.Unchanged.class);
    }

    @Test
    void aChangedDescriptionKeepsItsName() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));

        var answer = catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        assertThat(answer).isEqualTo(new Acceptance.Recorded(entry("a"), new Sequence(2), false, List.of()));
        assertThat(entries.named("jumlah-penduduk")).hasValueSatisfying(it -> {
            assertThat(it.description().wording().title().in("id")).contains("Jumlah Penduduk 2025");
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.first()).isEqualTo(new Sequence(1));
        });
    }

    @Test
    void entriesOfTheSameTitleGetDifferentNames() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));

        catalog.submitAll(List.of(harvested("b", "Jumlah Penduduk"), harvested("c", "Jumlah Penduduk")));
        var again = catalog.submitAll(List.of(harvested("c", "Jumlah Penduduk"), harvested("a", "Jumlah Penduduk")));

        assertThat(entries.names(0, 10))
                .containsExactlyInAnyOrder("jumlah-penduduk", suffixed(entry("b")), suffixed(entry("c")));
        assertThat(again).allSatisfy(it -> assertThat(it).isInstanceOf(Acceptance.Unchanged.class));
    }

    @Test
    void warnsOfATitleThatAnotherOneOfTheSameAgencyHas() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));

        var answer = catalog.submit(harvested("b", "jumlah penduduk "));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Acceptance.Recorded.class,
                        it -> assertThat(it.findings()).singleElement().satisfies(CatalogContract::isTitleTaken));
        assertThat(entries.find(entry("b")).orElseThrow().findings()).hasSize(1);
        assertThat(catalog.judge(harvested("c", "Jumlah Penduduk")))
                .singleElement()
                .satisfies(CatalogContract::isTitleTaken);
    }

    private static void isTitleTaken(Finding it) {
        assertThat(it.code()).isEqualTo("title-taken");
        assertThat(it.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(it.message().in("id").orElseThrow()).contains("https://data.example.go.id/dataset/jumlah-penduduk");
        assertThat(it.message().in("en").orElseThrow()).contains("https://data.example.go.id/dataset/jumlah-penduduk");
    }

    @Test
    void warnsWhereOneAgencyPublishesWhatTheOtherOneProduced() {
        catalog.submit(Submissions.by("Dinas Kominfo", "Dinas Dukcapil", harvested("a", "Jumlah Penduduk")));

        assertThat(codes(catalog.submit(harvested("b", "Jumlah Penduduk")))).containsExactly("title-taken");
    }

    @Test
    void warnsAgainUntilTheTitlesDiffer() {
        catalog.submitAll(List.of(harvested("a", "Jumlah Penduduk"), harvested("b", "Jumlah Penduduk")));

        var right = withRight(harvested("b", "Jumlah Penduduk"), AccessRights.PUBLIC);
        assertThat(codes(catalog.submit(right))).containsExactly("title-taken");
        assertThat(codes(catalog.submit(withRight(harvested("a", "Jumlah Penduduk"), AccessRights.PUBLIC))))
                .as("who came first")
                .isEmpty();
        assertThat(codes(catalog.submit(harvested("b", "Jumlah Penduduk 2025"))))
                .isEmpty();
        assertThat(codes(catalog.submit(harvested("c", "Jumlah Penduduk 2025"))))
                .as("the name of this title was never given")
                .isEmpty();
    }

    @Test
    void doesNotWarnOfTitlesThatNobodyConfuses() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));
        catalog.submit(harvested("d", "Luas Sawah"));
        catalog.submit(harvested("d", "Luas Kebun"));
        catalog.submit(harvested("f", "Panjang Jalan"));
        catalog.withdraw(entry("f"), Submissions.origin(Optional.empty()));

        assertThat(codes(catalog.submit(
                        Submissions.by("Dinas Kesehatan", "Dinas Sosial", harvested("b", "Jumlah Penduduk")))))
                .as("of another agency")
                .isEmpty();
        assertThat(codes(catalog.submit(harvested("e", "Luas Sawah"))))
                .as("has another title by now")
                .isEmpty();
        assertThat(codes(catalog.submit(harvested("g", "Panjang Jalan"))))
                .as("is out of sight")
                .isEmpty();
    }

    private static List<String> codes(Acceptance answer) {
        return ((Acceptance.Recorded) answer)
                .findings().stream().map(Finding::code).toList();
    }

    private static String suffixed(EntryId id) {
        return "jumlah-penduduk-" + id.toString().substring(0, 8);
    }

    @Test
    void aTitleWithoutLatinLettersStillGetsAName() {
        catalog.submitAll(List.of(harvested("a", "ᬩᬮᬶ"), harvested("b", "")));

        assertThat(entries.names(0, 10)).hasSize(2).allMatch(it -> it.matches("[a-z0-9-]{2,100}"));
    }

    @Test
    void refusesWhatHasABlockingFinding() {
        var answers = catalog.submitAll(List.of(
                withFinding(harvested("a", "Jumlah Penduduk"), Finding.Severity.ERROR), harvested("b", "Luas Sawah")));

        assertThat(answers.getFirst())
                .isInstanceOfSatisfying(
                        Acceptance.Rejected.class,
                        it -> assertThat(it.findings()).hasSize(1));
        assertThat(answers.getLast()).isInstanceOf(Acceptance.Recorded.class);
        assertThat(entries.count()).isEqualTo(1);
    }

    @Test
    void refusesWhatTheProfileForbids() {
        var untitled = new Submission(Description.of(entry("a")), List.of(), Submissions.origin(Optional.empty()));

        assertThat(catalog.submit(untitled))
                .isInstanceOfSatisfying(
                        Acceptance.Rejected.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code)
                                .contains("title-missing"));
        assertThat(log.head()).isEqualTo(Sequence.START);
    }

    @Test
    void keepsDoubtsWithTheRevision() {
        var answer = catalog.submit(withFinding(harvested("a", "Jumlah Penduduk"), Finding.Severity.WARNING));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Acceptance.Recorded.class,
                        it -> assertThat(it.findings()).hasSize(1));
        assertThat(entries.find(entry("a")).orElseThrow().findings()).hasSize(1);
    }

    @Test
    void ofSeveralForOneEntryOnlyTheLastIsRecorded() {
        var answers = catalog.submitAll(
                List.of(harvested("a", "Pertama"), harvested("b", "Lain"), harvested("a", "Terakhir")));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isEqualTo(answers.get(2)).isInstanceOf(Acceptance.Recorded.class);
        assertThat(log.history(entry("a"), 10)).hasSize(1);
        assertThat(entries.find(entry("a"))
                        .orElseThrow()
                        .description()
                        .wording()
                        .title()
                        .in("id"))
                .contains("Terakhir");
    }

    @Test
    void takesMoreThanOneBatch() {
        var many = IntStream.range(0, RevisionLog.LARGEST_BATCH + 3)
                .mapToObj(it -> harvested("record-" + it, "Data " + it))
                .toList();

        assertThat(catalog.submitAll(many)).allSatisfy(it -> assertThat(it).isInstanceOf(Acceptance.Recorded.class));
        assertThat(catalog.submitAll(many)).allSatisfy(it -> assertThat(it).isInstanceOf(Acceptance.Unchanged.class));
        assertThat(entries.count()).isEqualTo(many.size());
        assertThat(catalog.submitAll(List.of())).isEmpty();
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswerEvenAfterTheEntryMovedOn() {
        var first = catalog.submit(requested("a", "Jumlah Penduduk", "key"));
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        var again = catalog.submit(requested("a", "Jumlah Penduduk", "key"));

        assertThat(again).isEqualTo(first);
        assertThat(log.head()).isEqualTo(new Sequence(2));
    }

    @Test
    void theKeyOfARequestThatChangedNothingIsUsedUpToo() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));
        var first = catalog.submit(requested("a", "Jumlah Penduduk", "key"));
        assertThat(first).isInstanceOf(Acceptance.Unchanged.class);
        catalog.submit(harvested("a", "Jumlah Penduduk 2025"));

        assertThat(catalog.submit(requested("a", "Jumlah Penduduk", "key"))).isEqualTo(first);
        assertThat(catalog.submit(requested("a", "Jumlah Penduduk 2026", "key")))
                .isInstanceOf(Acceptance.Rejected.class);
        assertThat(log.head()).isEqualTo(new Sequence(2));
    }

    @Test
    void aRequestKeyIsGoodForOneRequestOnly() {
        catalog.submit(requested("a", "Jumlah Penduduk", "key"));

        var other = catalog.submit(requested("a", "Jumlah Penduduk 2025", "key"));

        assertThat(other)
                .isInstanceOfSatisfying(
                        Acceptance.Rejected.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code)
                                .containsExactly("request-key-reused"));
        assertThat(log.head()).isEqualTo(new Sequence(1));
    }

    @Test
    void aWithdrawnEntryCannotBeSeenUntilItIsSubmittedAgain() {
        catalog.submit(harvested("a", "Jumlah Penduduk"));
        var origin = Submissions.origin(Optional.empty());

        var withdrawn = catalog.withdraw(entry("a"), origin);
        var again = catalog.withdraw(entry("a"), origin);

        assertThat(withdrawn).isInstanceOf(Acceptance.Recorded.class);
        assertThat(again).isEqualTo(new Acceptance.Unchanged(entry("a"), new Sequence(2)));
        assertThat(entries.find(entry("a"))).isEmpty();
        assertThat(entries.named("jumlah-penduduk")).isEmpty();
        assertThat(entries.named(entry("a").toString())).isEmpty();
        assertThat(entries.count()).isZero();

        assertThat(catalog.submit(Submissions.run(Submissions.SOURCE, "a", "Jumlah Penduduk")))
                .isInstanceOf(Acceptance.Recorded.class);
        assertThat(entries.named(entry("a").toString())).isPresent();
    }

    @Test
    void whatWasNeverRecordedCannotBeWithdrawn() {
        assertThat(catalog.withdraw(entry("none"), Submissions.origin(Optional.empty())))
                .isInstanceOfSatisfying(
                        Acceptance.Rejected.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code)
                                .containsExactly("entry-unknown"));
    }

    @Test
    void refusesClosedDataAndTakesWhatBecomesClosedOutOfSight() {
        assertThat(catalog.submit(Submissions.closed(harvested("a", "Jumlah Penduduk"))))
                .isInstanceOfSatisfying(
                        Acceptance.Rejected.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code)
                                .containsExactly("access-closed"));

        catalog.submit(harvested("b", "Jumlah Penduduk"));
        catalog.submit(Submissions.closed(harvested("b", "Jumlah Penduduk")));

        assertThat(entries.find(entry("b"))).isEmpty();
        assertThat(entries.count()).isZero();
    }

    @Test
    void aRightThatIsLeftOutStaysUnlessTheSourceItselfLeavesItOut() {
        catalog.submit(withRight(harvested("a", "Satu"), AccessRights.RESTRICTED));

        assertThat(catalog.submit(harvested("a", "Dua")))
                .isInstanceOfSatisfying(
                        Acceptance.Recorded.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::code)
                                .contains("access-kept"));
        assertThat(right("a")).contains(AccessRights.RESTRICTED);
        assertThat(catalog.submit(harvested("a", "Dua"))).isInstanceOf(Acceptance.Unchanged.class);
        assertThat(catalog.judge(harvested("a", "Tiga")))
                .extracting(Finding::code)
                .contains("access-kept");

        catalog.submit(withRight(harvested("a", "Dua"), AccessRights.PUBLIC));
        assertThat(right("a")).contains(AccessRights.PUBLIC);
        catalog.submit(harvested("a", "Dua"));
        assertThat(right("a")).isEmpty();

        catalog.submit(withRight(harvested("a", "Dua"), AccessRights.RESTRICTED));
        catalog.submit(Submissions.run(Submissions.SOURCE, "a", "Dua"));
        assertThat(right("a")).isEmpty();
    }

    @Test
    void aRequestThatLeftTheRightOutMayBeRepeated() {
        catalog.submit(withRight(harvested("a", "Satu"), AccessRights.RESTRICTED));
        var first = catalog.submit(requested("a", "Dua", "kunci"));

        assertThat(catalog.submit(requested("a", "Dua", "kunci"))).isEqualTo(first);
        assertThat(right("a")).contains(AccessRights.RESTRICTED);
    }

    @Test
    void whatWasClosedStaysSoUntilSomebodySaysOtherwise() {
        catalog.submit(harvested("a", "Satu"));
        catalog.submit(Submissions.closed(harvested("a", "Satu")));

        assertThat(catalog.submit(harvested("a", "Satu"))).isInstanceOf(Acceptance.Rejected.class);
        assertThat(entries.find(entry("a"))).isEmpty();

        catalog.submit(withRight(harvested("a", "Satu"), AccessRights.PUBLIC));
        assertThat(right("a")).contains(AccessRights.PUBLIC);
    }

    private Optional<Iri> right(String recordKey) {
        return entries.find(entry(recordKey))
                .orElseThrow()
                .description()
                .access()
                .accessRights();
    }

    @Test
    void listsEntriesInTheOrderAskedFor() {
        catalog.submitAll(List.of(harvested("a", "Satu"), harvested("b", "Dua"), harvested("c", "Tiga")));

        assertThat(entries.all(List.of(entry("c"), entry("none"), entry("a"))))
                .extracting(Entry::name)
                .containsExactly("tiga", "satu");
        assertThat(entries.before(EntryIndex.NEWEST, 2)).extracting(Entry::name).containsExactly("tiga", "dua");
        assertThat(entries.page(1, 5)).extracting(Entry::name).containsExactly("dua", "satu");
        assertThat(entries.publishers()).containsExactly(new PublisherCount("Dinas Dukcapil", 3));
    }
}
