package id.satudata.hub.source.departure;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Gate;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submissions;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Presences;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.DepartureProperties;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who goes when a source no longer has its records, on a real MariaDB. */
@TestInstance(Lifecycle.PER_CLASS)
class GuardedDeparturesIT {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final RunId RUN = new RunId(UUID.fromString("0e3a3c5e-5a4b-4b65-9c43-0c2f8c1f9a11"));
    private static final int DATASETS = 20;

    private final LogDatabase database = LogDatabase.create();
    private final RevisionLog log = database.log(Clock.systemUTC(), _ -> {});
    private final Catalog catalog = Gate.over(log, database.index(), SPACE);

    private Source source = source("mula");

    @AfterAll
    void disconnect() {
        database.close();
    }

    @BeforeEach
    void aSourceWithTwentyDatasets() {
        source = source("sumber-" + UUID.randomUUID().toString().substring(0, 8));
        keys(0, DATASETS).forEach(this::publish);
    }

    @Test
    void nothingGoesWhileTheSourceHasAll() {
        assertThat(at(MONDAY).settle(source, RUN, Presences.of(source, keys(0, DATASETS))))
                .isZero();

        assertThat(at(MONDAY).counts(source.id())).isEmpty();
    }

    @Test
    void whatIsMissingIsWithdrawnAfterItsTimeOfGrace() {
        var seen = Presences.of(source, keys(1, DATASETS));

        assertThat(at(MONDAY).settle(source, RUN, seen)).isZero();
        assertThat(isVisible("0")).isTrue();
        assertThat(at(MONDAY.plus(Duration.ofDays(2))).settle(source, RUN, seen))
                .isZero();
        assertThat(at(MONDAY.plus(Duration.ofDays(3))).settle(source, RUN, seen))
                .isEqualTo(1);

        assertThat(isVisible("0")).isFalse();
        assertThat(at(MONDAY).page(source.id(), State.WITHDRAWN, Optional.empty(), 10))
                .singleElement()
                .extracting(Departure::entry, Departure::since)
                .containsExactly(entry("0"), MONDAY);
    }

    @Test
    void whatComesBackInTimeStaysAsIfNothingHadHappened() {
        at(MONDAY).settle(source, RUN, Presences.of(source, keys(1, DATASETS)));

        at(MONDAY.plus(Duration.ofDays(1))).settle(source, RUN, Presences.of(source, keys(0, DATASETS)));

        assertThat(at(MONDAY).counts(source.id())).isEmpty();
        assertThat(isVisible("0")).isTrue();
    }

    @Test
    void whatTheSourceSaysIsGoneGoesAtOnce() {
        var told = Presences.changes(source, keys(3, 4), keys(0, 1));

        assertThat(at(MONDAY).settle(source, RUN, told)).isEqualTo(1);

        assertThat(isVisible("0")).isFalse();
        assertThat(isVisible("5")).isTrue();
    }

    @Test
    void aShrunkenSourceIsHeldUntilSomebodyApproves() {
        var half = Presences.of(source, keys(0, DATASETS / 2));

        assertThat(at(MONDAY).settle(source, RUN, half)).isZero();
        assertThat(at(MONDAY.plus(Duration.ofDays(30))).settle(source, RUN, half))
                .isZero();
        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.HELD, 10L));
        assertThat(isVisible("15")).isTrue();

        assertThat(at(MONDAY).approve(source.id(), "operator")).isEqualTo(10);

        assertThat(isVisible("15")).isFalse();
        assertThat(isVisible("5")).isTrue();
        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.WITHDRAWN, 10L));
    }

    @Test
    void anEmptySourceIsHeld() {
        assertThat(at(MONDAY).settle(source, RUN, Presences.of(source, Stream.of())))
                .isZero();

        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.HELD, 20L));
    }

    @Test
    void whatSomebodyKeepsStaysAndIsNotAskedAboutAgain() {
        var half = Presences.of(source, keys(0, DATASETS / 2));
        at(MONDAY).settle(source, RUN, half);

        assertThat(at(MONDAY).keep(source.id(), "operator")).isEqualTo(10);
        at(MONDAY.plus(Duration.ofDays(30))).settle(source, RUN, half);

        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.KEPT, 10L));
        assertThat(isVisible("15")).isTrue();
        assertThat(at(MONDAY).page(source.id(), State.KEPT, Optional.empty(), 1))
                .singleElement()
                .satisfies(it -> assertThat(it.decidedBy()).contains("operator"));
    }

    @Test
    void whatWasWithdrawnCanBeUndone() {
        at(MONDAY).settle(source, RUN, Presences.of(source, keys(0, DATASETS / 2)));
        at(MONDAY).approve(source.id(), "operator");

        assertThat(at(MONDAY).undo(source.id(), "operator")).isEqualTo(10);

        assertThat(isVisible("15")).isTrue();
        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.KEPT, 10L));
    }

    @Test
    void whatWasWithdrawnComesBackWithItsRecord() {
        at(MONDAY).settle(source, RUN, Presences.of(source, keys(0, DATASETS / 2)));
        at(MONDAY).approve(source.id(), "operator");

        publish("15");
        at(MONDAY).settle(source, RUN, Presences.of(source, keys(0, DATASETS / 2 + 6)));

        assertThat(isVisible("15")).isTrue();
        assertThat(at(MONDAY).counts(source.id())).isEqualTo(Map.of(State.WITHDRAWN, 4L));
    }

    @Test
    void aWalkOverAPartTellsNothingOfTheRest() {
        assertThat(at(MONDAY).settle(source, RUN, Presences.changes(source, keys(3, 4), Stream.of())))
                .isZero();

        assertThat(at(MONDAY).counts(source.id())).isEmpty();
    }

    @Test
    void aWalkOverAPartEndsNobodysTimeOfGrace() {
        at(MONDAY).settle(source, RUN, Presences.of(source, keys(1, DATASETS)));

        at(MONDAY.plus(Duration.ofDays(9))).settle(source, RUN, Presences.changes(source, keys(3, 4), Stream.of()));

        assertThat(isVisible("0")).isTrue();
    }

    @Test
    void whatSomebodyBroughtBackElsewhereStays() {
        at(MONDAY).settle(source, RUN, Presences.changes(source, Stream.of(), keys(0, 1)));
        catalog.restore(
                new Ruling(entry("0"), Expectation.ANYTHING, new Origin("walidata", none(), none(), none(), none())),
                none());

        at(MONDAY.plus(Duration.ofDays(9))).settle(source, RUN, Presences.of(source, keys(1, DATASETS)));

        assertThat(isVisible("0")).isTrue();
    }

    @Test
    void anotherSourceIsNotConcerned() {
        var other = source;
        source = source("sumber-lain-" + UUID.randomUUID().toString().substring(0, 8));

        at(MONDAY).settle(source, RUN, Presences.of(source, Stream.of()));

        assertThat(at(MONDAY).counts(other.id())).isEmpty();
    }

    private GuardedDepartures at(Instant now) {
        return new GuardedDepartures(
                catalog,
                log,
                database.index(),
                JdbcClient.create(database.connections()),
                new NamedParameterJdbcTemplate(database.connections()),
                new DepartureProperties(10, 100, Duration.ofDays(3)),
                Voices.SINGLE,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private void publish(String key) {
        catalog.submit(Submissions.run(source.id(), key, "Jumlah Penduduk " + key));
    }

    private boolean isVisible(String key) {
        return !database.index().visible(List.of(entry(key))).isEmpty();
    }

    private EntryId entry(String key) {
        return EntryId.ofRecord(source.id(), key);
    }

    private static Stream<String> keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString);
    }

    private static Source source(String id) {
        return new Source(
                new SourceId(id),
                "ckan",
                URI.create("https://sumber.contoh.go.id"),
                LocalizedText.indonesian("Sumber"),
                Optional.empty());
    }
}
