package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The desk over this node's harvests and what MariaDB remembers of all. */
@Service
final class LiveSourceDesk implements SourceDesk {

    private final Sources sources;
    private final RunHistory history;
    private final Departures departures;
    private final Harvests harvests;
    private final HarvestBrake brake;
    private final BackgroundRuns background;
    private final Increments increments;

    LiveSourceDesk(
            Sources sources,
            RunHistory history,
            Departures departures,
            Harvests harvests,
            HarvestBrake brake,
            BackgroundRuns background,
            Increments increments) {
        this.sources = sources;
        this.history = history;
        this.departures = departures;
        this.harvests = harvests;
        this.brake = brake;
        this.background = background;
        this.increments = increments;
    }

    @Override
    public List<SourceStanding> all() {
        return sources.all().stream().map(this::standing).toList();
    }

    @Override
    public Optional<SourceStanding> find(SourceId source) {
        return sources.find(source).map(this::standing);
    }

    @Override
    public List<Run> runs(SourceId source, int limit) {
        return history.last(source, limit);
    }

    @Override
    public List<Refusal> refusals(RunId run, int limit) {
        return history.refusals(run, limit);
    }

    @Override
    public Departures departures() {
        return departures;
    }

    @Override
    public Optional<HarvestObstacle> obstacle(SourceId source) {
        return harvests.obstacle(source);
    }

    @Override
    public int underWay() {
        return harvests.underWay();
    }

    @Override
    public Optional<HarvestObstacle> harvest(SourceId id) {
        return begin(id, it -> harvests.harvest(it, RunListener.SILENT));
    }

    @Override
    public Optional<HarvestObstacle> harvestOnSchedule(SourceId id) {
        return begin(
                id,
                it -> increments
                        .since(id)
                        .map(since -> harvests.harvestChanges(it, since, RunListener.SILENT))
                        .orElseGet(() -> harvests.harvest(it, RunListener.SILENT)));
    }

    private Optional<HarvestObstacle> begin(SourceId id, Function<Source, RunReport> work) {
        var obstacle = harvests.obstacle(id);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var begun = sources.find(id).filter(it -> background.begin(it, () -> work.apply(it)));
        return begun.isPresent() ? Optional.empty() : Optional.of(HarvestObstacle.UNDER_WAY);
    }

    @Override
    public boolean stop(SourceId source, String actor) {
        var underWay = harvests.isUnderWay(source);
        if (underWay) {
            brake.stop(source, Reasons.of("stopped-by", actor));
        }
        return underWay;
    }

    private SourceStanding standing(Source it) {
        return new SourceStanding(
                it, history.latest(it.id()), departures.counts(it.id()), harvests.isUnderWay(it.id()));
    }
}
