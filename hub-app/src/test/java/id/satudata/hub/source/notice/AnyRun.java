package id.satudata.hub.source.notice;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunEvent;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.RunRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whatever run is asked for broke off with one refused record. */
record AnyRun(RunRecord refused) implements RunDesk, RunRecords {

    @Override
    public Optional<Run> find(RunId wanted) {
        var noon = Instant.parse("2026-11-26T04:00:00Z");
        return Optional.of(new Run(
                wanted,
                new SourceId("dukcapil"),
                RunState.PARTIAL,
                noon,
                Optional.of(noon.plusSeconds(90)),
                OptionalLong.empty(),
                new RunCounts(5, 3, 1, 1),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.NONE));
    }

    @Override
    public Optional<RunRecord> find(RunId wanted, long position) {
        return Optional.empty();
    }

    @Override
    public Optional<Run> shared(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> sharedAs(RunId wanted) {
        return Optional.empty();
    }

    @Override
    public String share(RunId wanted) {
        return "tak-tertebak";
    }

    @Override
    public RunRecords records() {
        return this;
    }

    @Override
    public boolean goOn(RunId wanted) {
        return false;
    }

    @Override
    public boolean retry(RunId wanted) {
        return false;
    }

    @Override
    public List<RunRecord> page(RunId wanted, Fate fate, long after, int limit) {
        return fate == Fate.REFUSED ? List.of(refused) : List.of();
    }

    @Override
    public List<RunEvent> events(RunId wanted, long after, Level atLeast, int limit) {
        return List.of();
    }

    @Override
    public List<RunEvent> lastEvents(RunId wanted, Level atLeast, int limit) {
        return List.of();
    }
}
