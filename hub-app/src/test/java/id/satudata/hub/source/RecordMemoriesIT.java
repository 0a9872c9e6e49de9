package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Gate;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions.Edition;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.RepeatedHarvests.Result;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.table.TestFiles;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the ways in which a record that says what it said could still need to be read. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordMemoriesIT {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    private static final Source SOURCE = source("satu", Optional.empty());

    private final LogDatabase database = LogDatabase.create();
    private final AnnotationConfigApplicationContext kept = new AnnotationConfigApplicationContext(TestFiles.class);
    private final RevisionLog log = database.log(Clock.systemUTC(), event -> {});
    private final Catalog gate = Gate.over(log, SPACE);
    private final Concepts concepts = new Concepts();
    private final Program program = new Program();
    private final List<AutoCloseable> open = new ArrayList<>();

    private RepeatedHarvests harvests() throws Exception {
        return harvests(OwnAgencies.NONE, program);
    }

    private RepeatedHarvests harvests(OwnAgencies own, Program running) throws Exception {
        var memory = new RecordMemories(
                JdbcClient.create(database.connections()),
                new NamedParameterJdbcTemplate(database.connections()),
                log,
                new RulesInForce(running, SPACE, concepts, own));
        var harvests = new RepeatedHarvests(SPACE, concepts, own, memory, gate, kept.getBean(FileStore.class), log);
        open.add(harvests);
        return harvests;
    }

    @BeforeEach
    void forgetAll() {
        database.clear();
        database.change("delete from harvest_memory");
    }

    @AfterEach
    void stop() throws Exception {
        for (var it : open) {
            it.close();
        }
        open.clear();
    }

    @AfterAll
    void disconnect() {
        kept.close();
        database.close();
    }

    @Test
    void readsNothingThatSaysWhatItSaid() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
        var head = log.head();

        var again = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(again.read()).isEmpty();
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void remembersWhatTheCatalogueFoundUnchangedToo() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        database.change("delete from harvest_memory");

        var long1 = harvests().harvest(SOURCE, record("a", "Satu"));
        var short1 = harvests().harvest(SOURCE, record("a", "Satu"));

        assertThat(long1.counts()).isEqualTo(short1.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(long1.read()).containsExactly("a");
        assertThat(short1.read()).isEmpty();
    }

    @Test
    void readsOnlyWhatSaysSomethingElse() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        var changed = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua belas"));
        var back = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        assertThat(changed.counts()).isEqualTo(back.counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        assertThat(changed.read()).isEqualTo(back.read()).containsExactly("b");
    }

    @Test
    void leavesAChangeOfSomebodyElseAndReadsItsRecordOnceMore() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.submit(new Submission(
                Description.of(entry("a"))
                        .with(new Description.Wording(
                                LocalizedText.indonesian("Lain"), LocalizedText.indonesian("Lain"), List.of())),
                List.of(),
                origin("walidata", "")));

        var again = harvests.harvest(SOURCE, record("a", "Satu"));
        var later = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(again.counts()).isEqualTo(later.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(again.read()).containsExactly("a");
        assertThat(later.read()).isEmpty();
    }

    @Test
    void saysInEveryRunThatAnEntryWasWithdrawn() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.withdraw(entry("a"), origin("walidata", "Salah"));

        for (int run = 0; run < 2; run++) {
            assertRefused(harvests.harvest(SOURCE, record("a", "Satu")), "entry-withdrawn");
        }
    }

    @Test
    void looksOnceAtWhatWasRestored() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.withdraw(entry("a"), origin("walidata", "Salah"));
        gate.restore(ruling("a"), Optional.empty());

        var first = harvests.harvest(SOURCE, record("a", "Satu"));
        var second = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(first.read()).containsExactly("a");
        assertThat(second.read()).isEmpty();
        assertThat(first.counts()).isEqualTo(second.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void leavesAnOldRevisionThatSomebodyRestoredWhileItsSourceSaysNothingNew() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        harvests.harvest(SOURCE, record("a", "Satu, baru"));
        gate.restore(ruling("a"), Optional.of(1));

        assertThat(harvests.harvest(SOURCE, record("a", "Satu, baru")).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void refusesWhatWasPurgedOrDeletedInEveryRun() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
        gate.purge(ruling("a"));
        gate.delete(ruling("b"));

        for (int run = 0; run < 2; run++) {
            var again = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
            assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 0, 2));
        }
    }

    @Test
    void followsASourceThatClosesAndOpensADataset() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var closing = harvests.harvest(SOURCE, closed("a", "Satu"));
        var closed = harvests.harvest(SOURCE, closed("a", "Satu"));
        var opened = harvests.harvest(SOURCE, record("a", "Satu"));
        var still = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(closing.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertRefused(closed, "access-closed");
        assertThat(opened.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(still.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(still.read()).isEmpty();
    }

    @Test
    void tellsInEveryRunWhyARecordIsRefused() throws Exception {
        var harvests = harvests();

        for (int run = 0; run < 2; run++) {
            assertRefused(harvests.harvest(SOURCE, record("a", "")), "title-missing");
        }
    }

    @Test
    void readsBothOfTwoRecordsThatClaimOneKey() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var twins = harvests.harvest(SOURCE, record("a", "Satu"), record("a", "Dua"));
        var again = harvests.harvest(SOURCE, record("a", "Satu"), record("a", "Dua"));

        assertThat(twins.read()).isEqualTo(again.read()).containsExactly("a", "a");
        assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(harvests.harvest(SOURCE, record("a", "Satu")).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void keepsTwoSourcesWithTheSameRecordApart() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var other = harvests.harvest(source("dua", Optional.empty()), record("a", "Satu"));

        assertThat(other.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void readsAgainWhenTheSourceGetsAnotherPublisher() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var renamed = source("satu", Optional.of(Agent.named("Dinas Contoh")));

        assertThat(harvests.harvest(renamed, record("a", "Satu")).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void readsAgainWhenASettingOfTheSourceChanges() throws Exception {
        var harvests = harvests();
        var set = SOURCE.withSettings(new SourceSettings(Map.of("mapping", "a")));
        harvests.harvest(set, record("a", "Satu"));

        assertThat(harvests.harvest(set, record("a", "Satu")).read()).isEmpty();
        assertThat(harvests.harvest(set.withSettings(new SourceSettings(Map.of("mapping", "b"))), record("a", "Satu"))
                        .read())
                .containsExactly("a");
    }

    @Test
    void readsAgainUnderANewRegisterOfAgencies() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        var own = OwnAgencies.of("", List.of("Dinas Contoh; Dincon"));

        assertThat(harvests(own, program).harvest(SOURCE, record("a", "Satu")).read())
                .containsExactly("a");
    }

    @Test
    void readsAgainAfterAnotherProgramWasInstalled() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        var next = new Program() {
            @Override
            synchronized ContentHash hash() {
                return Bytes.utf8("next").hash();
            }
        };

        assertThat(harvests(OwnAgencies.NONE, next)
                        .harvest(SOURCE, record("a", "Satu"))
                        .read())
                .containsExactly("a");
    }

    @Test
    void readsAgainAfterACodeListWasImported() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        var names = new TreeMap<>(concepts.wilayah()
                .bundled(RegionSystem.KEMENDAGRI, concepts.wilayah().version(RegionSystem.KEMENDAGRI)));
        names.put(names.firstKey(), "NAMA BARU");
        try {
            concepts.wilayah().use(Map.of(RegionSystem.KEMENDAGRI, new Edition("2099", names)));

            assertThat(harvests.harvest(SOURCE, record("a", "Satu")).read()).containsExactly("a");
        } finally {
            concepts.wilayah().use(Map.of());
        }
    }

    private static void assertRefused(Result result, String code) {
        assertThat(result.counts()).isEqualTo(new RunCounts(1, 0, 0, 1));
        assertThat(result.refusals())
                .flatExtracting(Refusal::findings)
                .extracting(Finding::code)
                .contains(code);
    }

    private static SourceRecord record(String key, String title) {
        return ckan(key, title, "terbuka");
    }

    private static SourceRecord closed(String key, String title) {
        return ckan(key, title, "tertutup");
    }

    private static SourceRecord ckan(String key, String title, String access) {
        var json = """
                {"id": "%s", "name": "%s", "title": "%s", "notes": "Catatan",
                 "extras": [{"key": "access_rights", "value": "%s"}],
                 "resources": [{"id": "%s-1", "url": "https://contoh.go.id/%s.csv", "format": "CSV"}]}
                """.formatted(key, key, title, access, key, key);
        return SourceRecord.of(key, new RecordContent.CkanPackage(Bytes.utf8(json), Iri.of("https://contoh.go.id")));
    }

    private static Source source(String id, Optional<Agent> publisher) {
        return new Source(
                new SourceId(id), "scripted", URI.create("http://localhost/"), LocalizedText.indonesian(id), publisher);
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE.id(), key);
    }

    private Ruling ruling(String key) {
        var latest = log.heads(List.of(entry(key))).values().iterator().next().latest();
        return new Ruling(entry(key), new Expectation.OneOf(Set.of(latest)), origin("walidata", "Alasan"));
    }

    private static Origin origin(String actor, String reason) {
        return new Origin(
                actor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason).filter(it -> !it.isEmpty()));
    }
}
