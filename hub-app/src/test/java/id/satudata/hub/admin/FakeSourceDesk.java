package id.satudata.hub.admin;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceStanding;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** One source, whose departures are as a test says; it remembers what was ordered. */
final class FakeSourceDesk implements SourceDesk, Departures {

    static final SourceId ID = new SourceId("dukcapil");

    private static final Instant THEN = Instant.parse("2026-11-23T01:00:00Z");
    private static final RunId RUN = new RunId(UUID.fromString("0e3a3c5e-5a4b-4b65-9c43-0c2f8c1f9a11"));
    private static final Source SOURCE = new Source(
            ID,
            "ckan",
            URI.create("https://petugas:rahasia@data.contoh.go.id/"),
            LocalizedText.indonesian("Portal <Dukcapil>").with("en", "<Dukcapil> portal"),
            Optional.empty());

    private final List<String> orders = new ArrayList<>();
    private State state = State.HELD;
    private int absent;
    private boolean harvested;
    private Optional<HarvestObstacle> obstacle = Optional.empty();

    void reset() {
        orders.clear();
        state = State.HELD;
        absent = 0;
        harvested = false;
        obstacle = Optional.empty();
    }

    void lacks(State of, int datasets) {
        state = of;
        absent = datasets;
    }

    void isHarvested() {
        harvested = true;
    }

    List<String> orders() {
        return List.copyOf(orders);
    }

    @Override
    public List<SourceStanding> all() {
        return List.of(standing());
    }

    @Override
    public Optional<SourceStanding> find(SourceId source) {
        return source.equals(ID) ? Optional.of(standing()) : Optional.empty();
    }

    private SourceStanding standing() {
        return new SourceStanding(SOURCE, Optional.of(run()), counts(ID), harvested);
    }

    private static Run run() {
        return new Run(
                RUN,
                ID,
                RunState.PARTIAL,
                THEN,
                Optional.of(THEN),
                OptionalLong.of(40),
                new RunCounts(20, 3, 16, 1),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.indonesian("Sambungan <putus>").with("en", "The <line> went dead"));
    }

    @Override
    public List<Run> runs(SourceId source, int limit) {
        return List.of(run());
    }

    @Override
    public List<Refusal> refusals(RunId run, int limit) {
        return List.of(new Refusal(
                "<kunci>", List.of(Finding.of(Finding.Severity.ERROR, "identifier-missing", "identifier", ""))));
    }

    @Override
    public Departures departures() {
        return this;
    }

    @Override
    public Optional<HarvestObstacle> obstacle(SourceId source) {
        return obstacle;
    }

    @Override
    public int underWay() {
        return harvested ? 1 : 0;
    }

    @Override
    public Optional<HarvestObstacle> harvestOnSchedule(SourceId source) {
        return harvest(source);
    }

    @Override
    public Optional<HarvestObstacle> harvest(SourceId source) {
        orders.add("harvest " + source);
        return harvested ? Optional.of(HarvestObstacle.UNDER_WAY) : obstacle;
    }

    void refuses(HarvestObstacle why) {
        obstacle = Optional.of(why);
    }

    @Override
    public boolean stop(SourceId source, String actor) {
        orders.add("stop " + source);
        return harvested;
    }

    @Override
    public Map<State, Long> counts(SourceId source) {
        return absent == 0 ? Map.of() : Map.of(state, (long) absent);
    }

    @Override
    public List<Departure> page(SourceId source, State of, Optional<EntryId> after, int limit) {
        return IntStream.rangeClosed(1, absent)
                .mapToObj(FakeSourceDesk::departure)
                .filter(it -> after.isEmpty()
                        || it.entry().toString().compareTo(after.get().toString()) > 0)
                .limit(limit)
                .toList();
    }

    private static Departure departure(int number) {
        return new Departure(
                new EntryId(new UUID(0, number)), "penduduk-" + number, RUN, THEN, State.HELD, Optional.empty());
    }

    @Override
    public int approve(SourceId source, String actor) {
        orders.add("approve " + source);
        return absent;
    }

    @Override
    public int keep(SourceId source, String actor) {
        orders.add("keep " + source);
        return absent;
    }

    @Override
    public int withdrawAll(SourceId source, String actor) {
        throw new IllegalStateException("No page does this");
    }

    @Override
    public int undo(SourceId source, String actor) {
        orders.add("undo " + source);
        return absent;
    }
}
