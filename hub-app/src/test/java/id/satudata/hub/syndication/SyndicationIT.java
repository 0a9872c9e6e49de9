package id.satudata.hub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.MovedClock;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of what is or was public, on the real server. */
class SyndicationIT {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final String SOCIETY = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
    private static final LogDatabase DATABASE = LogDatabase.create();

    private final MovedClock clock = new MovedClock(START);
    private final InMemoryRevisionLog log = new InMemoryRevisionLog(clock, _ -> {});
    private final JdbcClient jdbc = JdbcClient.create(DATABASE.connections());
    private final SyndicationRows rows = new SyndicationRows(jdbc, new JdbcTemplate(DATABASE.connections()));
    private final SyndicationProjection view = new SyndicationProjection(
            rows,
            log,
            new Readings(SPACE),
            new EntrySets(new Concepts()),
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.connections())));
    private final Syndication list = new JdbcSyndication(jdbc, new Standings(log, rows::position, clock));

    @BeforeEach
    void forget() {
        for (var table : List.of("syndicated_entry", "syndicated_member", "syndicated_set")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update syndication_position set sequence = 0, fence = 0").update();
    }

    @AfterAll
    static void disconnect() {
        DATABASE.close();
    }

    @Test
    void listsInTheOrderOfChangesAndMovesWhatChangesToTheEnd() throws Exception {
        publish("a", "Dinas Kesehatan");
        publish("b", "Dinas Pertanian");
        publish("a", "Dinas Kesehatan Baru");
        follow();

        assertThat(list.after(Window.ALL, Sequence.START, 10))
                .extracting(Item::entry)
                .containsExactly(entry("b"), entry("a"));
        assertThat(list.count(Window.ALL)).isEqualTo(2);
        assertThat(list.after(Window.ALL, new Sequence(2), 10))
                .extracting(Item::sequence)
                .containsExactly(new Sequence(3));
    }

    @Test
    void whatIsGoneStaysListedInTheSetsItWasSeenIn() throws Exception {
        publish("a", "Dinas Kesehatan");
        follow();
        remove("a", RevisionKind.WITHDRAW);
        publish("b", "Dinas Pertanian");
        remove("b", RevisionKind.DELETE); // before it was ever listed
        follow();

        var gone = list.after(Window.ALL, Sequence.START, 10);
        assertThat(gone).noneMatch(Item::shown);
        assertThat(gone)
                .extracting(Item::sets)
                .containsExactly(
                        List.of("data-theme:SOCI", "instansi:dinas-kesehatan"),
                        List.of("data-theme:SOCI", "instansi:dinas-pertanian"));
        assertThat(inSet("instansi:dinas-pertanian")).containsExactly(entry("b"));
        assertThat(list.sets()).isEmpty();
        assertThat(list.shown("instansi", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void aPurgedEntryIsAHeaderWithoutSetsWhereItWasNeverListed() throws Exception {
        publish("a", "Dinas Rahasia");
        remove("a", RevisionKind.PURGE);
        follow();

        assertThat(list.find(entry("a")).orElseThrow())
                .extracting(Item::shown, Item::sets)
                .containsExactly(false, List.of());
    }

    @Test
    void tellsSetsByAgencyAndTopicAndWhatIsAboveThem() throws Exception {
        publish("a", "Dinas Kesehatan");
        publish("b", "Dinas Pertanian");
        follow();

        assertThat(list.sets())
                .extracting(SetLabel::spec)
                .containsExactly(
                        "data-theme",
                        "data-theme:SOCI",
                        "instansi",
                        "instansi:dinas-kesehatan",
                        "instansi:dinas-pertanian");
        assertThat(inSet("instansi")).containsExactly(entry("a"), entry("b"));
        assertThat(inSet("data-theme:SOCI")).containsExactly(entry("a"), entry("b"));
        assertThat(inSet("instansi:dinas-kesehatan")).containsExactly(entry("a"));
        assertThat(inSet("instansi:tidak-ada")).isEmpty();
        assertThat(list.shown("instansi", Optional.empty(), 1)).hasSize(1);
    }

    @Test
    void anEntryLeavesTheSetItNoLongerBelongsTo() throws Exception {
        publish("a", "Dinas Kesehatan");
        follow();
        publish("a", "Dinas Pertanian");
        follow();

        assertThat(inSet("instansi:dinas-kesehatan")).isEmpty();
        assertThat(inSet("instansi:dinas-pertanian")).containsExactly(entry("a"));
    }

    @Test
    void listsWhatChangedInATime() throws Exception {
        publish("a", "Dinas");
        clock.is(START.plusSeconds(100));
        publish("b", "Dinas");
        clock.is(START.plusSeconds(200));
        publish("c", "Dinas");
        follow();

        var from = new Window(Optional.empty(), Optional.of(START.plusSeconds(100)), Optional.empty());
        assertThat(list.count(from)).isEqualTo(2);
        assertThat(list.start(from)).isEqualTo(new Sequence(1));
        assertThat(list.after(from, list.start(from), 10))
                .extracting(Item::entry)
                .containsExactly(entry("b"), entry("c"));
        var until = new Window(Optional.of("instansi:dinas"), Optional.empty(), Optional.of(START.plusSeconds(100)));
        assertThat(list.after(until, Sequence.START, 10))
                .extracting(Item::entry)
                .containsExactly(entry("a"));
        assertThat(list.count(new Window(
                        Optional.empty(), Optional.of(Instant.parse("0000-01-01T00:00:00Z")), Optional.empty())))
                .isEqualTo(3);
    }

    @Test
    void isCompleteUntilWhatWaitsForIt() throws Exception {
        publish("a", "Dinas");
        follow();
        clock.is(START.plusSeconds(1_000));
        assertThat(list.standing()).isEqualTo(new Standing(new Sequence(1), START.plusSeconds(970)));

        publish("b", "Dinas");
        clock.is(START.plusSeconds(9_000));

        assertThat(list.standing()).isEqualTo(new Standing(new Sequence(1), START.plusSeconds(1_000)));
        assertThat(list.earliest()).isEqualTo(START);
    }

    @Test
    void refusesAStepFromElsewhereAndAnOlderFence() throws Exception {
        publish("a", "Dinas");
        publish("b", "Dinas");
        var second =
                Batch.after(new Sequence(1), log.after(new Sequence(1), 10)).orElseThrow();

        assertThatThrownBy(() -> view.apply(second)).isInstanceOf(IOException.class);
        var first = Batch.after(Sequence.START, log.after(Sequence.START, 10)).orElseThrow();
        view.apply(new Batch(first.from(), first.to(), first.revisions(), 7));
        publish("c", "Dinas");
        var late = Batch.after(new Sequence(2), log.after(new Sequence(2), 10)).orElseThrow();
        assertThatThrownBy(() -> view.apply(new Batch(late.from(), late.to(), late.revisions(), 6)))
                .isInstanceOf(IOException.class);
        assertThat(view.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void namesWhatItHoldsOtherwiseAndRepairsIt() throws Exception {
        publish("a", "Dinas");
        publish("b", "Dinas");
        follow();
        assertThat(view.compare(log.latestAfter(Optional.empty(), 10))).isEmpty();
        jdbc.sql("delete from syndicated_entry").update();
        jdbc.sql("delete from syndicated_member").update();

        var latest = log.latestAfter(Optional.empty(), 10);
        assertThat(view.compare(latest)).extracting(Mismatch::entry).hasSize(2);
        view.repair(latest);

        assertThat(view.compare(latest)).isEmpty();
        assertThat(inSet("instansi:dinas")).hasSize(2);
        view.remove(List.of(entry("a")));
        var held = new ArrayList<EntryId>();
        view.forEachHeld(held::addAll);
        assertThat(held).containsExactly(entry("b"));
    }

    @Test
    void sameRevisionsMadeAnewGiveTheSameList() throws Exception {
        publish("a", "Dinas Kesehatan");
        publish("b", "Dinas Pertanian");
        follow();
        remove("b", RevisionKind.WITHDRAW);
        follow();
        var before = list.after(Window.ALL, Sequence.START, 10);

        jdbc.sql("update syndication_position set rules = rules - 1").update();
        assertThat(view.position()).isEqualTo(Sequence.START);
        follow();

        assertThat(list.after(Window.ALL, Sequence.START, 10)).isEqualTo(before);
    }

    @Test
    void listsByPagesOnlyWhatMayBeSeen() throws Exception {
        for (var key : List.of("a", "b", "c", "d")) {
            publish(key, key.equals("d") ? "Dinas Pertanian" : "Dinas");
        }
        follow();
        remove("b", RevisionKind.WITHDRAW);
        follow();

        var everything = Window.shown(Optional.empty(), Optional.empty());
        assertThat(list.count(everything)).isEqualTo(3);
        assertThat(list.page(everything, 0, 2)).extracting(Item::entry).containsExactly(entry("a"), entry("c"));
        assertThat(list.page(everything, 2, 2)).extracting(Item::entry).containsExactly(entry("d"));
        assertThat(list.page(everything, 99_999_999_900L, 2)).isEmpty();
        var dinas = Window.shown(Optional.of("instansi:dinas"), Optional.empty());
        assertThat(list.count(dinas)).isEqualTo(2);
        assertThat(list.after(dinas, list.page(dinas, 0, 1).getLast().sequence(), 2))
                .extracting(Item::entry)
                .containsExactly(entry("c"));
        assertThat(list.page(Window.ALL, 0, 10)).hasSize(4);
    }

    private List<EntryId> inSet(String set) {
        var window = new Window(Optional.of(set), Optional.empty(), Optional.empty());
        var items = list.after(window, Sequence.START, 10);
        assertThat(list.count(window)).isEqualTo(items.size());
        return items.stream().map(Item::entry).toList();
    }

    private void follow() throws Exception {
        var batch = Batch.after(view.position(), log.after(view.position(), 100));
        if (batch.isPresent()) {
            view.apply(batch.get());
        }
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE, key);
    }

    private void publish(String key, String agency) {
        var description = Description.of(entry(key))
                .with(new Description.Wording(LocalizedText.indonesian(key), LocalizedText.NONE, List.of()))
                .with(new Description.Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()))
                .with(new Description.Classification(
                        List.of(Iri.of(SOCIETY), Iri.of("https://example.org/tema")), List.of(), List.of(), List.of()));
        var content = CanonicalGraph.of(new DescriptionGraphs(SPACE).graphOf(description), SPACE.entry(entry(key)));
        append(key, RevisionKind.PUBLISH, content.nquads());
    }

    private void remove(String key, RevisionKind kind) {
        append(key, kind, Bytes.NONE);
    }

    private void append(String key, RevisionKind kind, Bytes content) {
        var head = log.heads(List.of(entry(key))).get(entry(key));
        log.append(List.of(new NewRevision(
                entry(key),
                kind,
                key,
                Optional.empty(),
                content,
                content.hash(),
                List.of(),
                new Origin("harvest", Optional.of(SOURCE), Optional.of(key), Optional.empty(), Optional.empty()),
                head == null ? Sequence.START : head.latest())));
    }
}
