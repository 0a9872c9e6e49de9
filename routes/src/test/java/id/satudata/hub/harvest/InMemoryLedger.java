package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Remembers runs while a test lasts, and insists on the order of calls that the real one relies on. */
public final class InMemoryLedger implements RunLedger {

    private final Map<RunId, RunState> states = new LinkedHashMap<>();
    private final Map<RunId, RunCounts> counts = new LinkedHashMap<>();
    private final Map<RunId, String> reasons = new LinkedHashMap<>();
    private final List<RecordLine> lines = new ArrayList<>();
    private Optional<Instant> unchangedSince = Optional.empty();
    private OptionalLong total = OptionalLong.empty();

    @Override
    public void opened(HarvestOrder order) {
        var run = order.run();
        if ((states.putIfAbsent(run, RunState.RUNNING) != null) != order.resumed()) {
            throw new IllegalStateException("Run " + run + " was opened before, or is to go on and was not");
        }
        states.put(run, RunState.RUNNING);
        counts.put(run, RunCounts.NONE);
    }

    @Override
    public void sourceOpened(RunId run, Source source, OptionalLong known) {
        requireRunning(run);
        total = known;
    }

    @Override
    public void unchanged(RunId run, Source source, Instant since, RunCounts all) {
        requireRunning(run);
        counts.put(run, all);
        unchangedSince = Optional.of(since);
    }

    Optional<Instant> unchangedSince() {
        return unchangedSince;
    }

    @Override
    public void taken(RunId run, List<RecordLine> page, RunCounts sofar, OptionalLong known) {
        requireRunning(run);
        counts.put(run, sofar);
        total = known;
        lines.addAll(page);
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts all, LocalizedText reason) {
        requireRunning(run);
        states.put(run, state);
        counts.put(run, all);
        reasons.put(run, reason.english());
    }

    RunState state(RunId run) {
        return states.getOrDefault(run, RunState.FAILED);
    }

    RunCounts counts(RunId run) {
        return counts.getOrDefault(run, RunCounts.NONE);
    }

    String reason(RunId run) {
        return reasons.getOrDefault(run, "");
    }

    OptionalLong total() {
        return total;
    }

    public List<RecordLine> lines() {
        return lines;
    }

    public List<String> refusedKeys() {
        return refusals().map(RecordLine::key).toList();
    }

    public List<String> refusalCodes() {
        return refusals()
                .flatMap(it -> it.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private Stream<RecordLine.Refused> refusals() {
        return lines.stream().filter(RecordLine.Refused.class::isInstance).map(RecordLine.Refused.class::cast);
    }

    private void requireRunning(RunId run) {
        if (states.get(run) != RunState.RUNNING) {
            throw new IllegalStateException("Run " + run + " is not running");
        }
    }
}
