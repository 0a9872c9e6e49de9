package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Remembers runs while a test lasts, and insists on the order of calls that the real one relies on. */
final class InMemoryLedger implements RunLedger {

    private final Map<RunId, RunState> states = new LinkedHashMap<>();
    private final Map<RunId, RunCounts> counts = new LinkedHashMap<>();
    private final Map<RunId, String> reasons = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private OptionalLong total = OptionalLong.empty();

    @Override
    public void opened(RunId run, Source source) {
        if (states.putIfAbsent(run, RunState.RUNNING) != null) {
            throw new IllegalStateException("Run " + run + " was opened before");
        }
        counts.put(run, RunCounts.NONE);
    }

    @Override
    public void progressed(RunId run, RunCounts sofar, OptionalLong known) {
        requireRunning(run);
        counts.put(run, sofar);
        total = known;
    }

    @Override
    public void rejected(RunId run, List<Refusal> refused) {
        requireRunning(run);
        refusals.addAll(refused);
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts all, String reason) {
        requireRunning(run);
        states.put(run, state);
        counts.put(run, all);
        reasons.put(run, reason);
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

    List<String> refusedKeys() {
        return refusals.stream().map(Refusal::recordKey).toList();
    }

    List<String> refusalCodes() {
        return refusals.stream()
                .flatMap(it -> it.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private void requireRunning(RunId run) {
        if (states.get(run) != RunState.RUNNING) {
            throw new IllegalStateException("Run " + run + " is not running");
        }
    }
}
