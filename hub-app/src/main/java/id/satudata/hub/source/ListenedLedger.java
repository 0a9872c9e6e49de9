package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.RunId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The run history, told on to whoever watches a run while it goes on. */
@Component
final class ListenedLedger implements RunLedger {

    private final RunHistory history;
    private final Map<RunId, RunListener> listeners = new ConcurrentHashMap<>();

    ListenedLedger(RunHistory history) {
        this.history = history;
    }

    void listen(RunId run, RunListener listener) {
        listeners.put(run, listener);
    }

    void leave(RunId run) {
        listeners.remove(run);
    }

    @Override
    public void opened(RunId run, Source source) {
        history.opened(run, source);
    }

    @Override
    public void progressed(RunId run, RunCounts counts, OptionalLong total) {
        history.progressed(run, counts, total);
        var listener = listeners.get(run);
        if (listener != null) {
            listener.progressed(counts, total);
        }
    }

    @Override
    public void rejected(RunId run, List<Refusal> refusals) {
        history.rejected(run, refusals);
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts counts, String reason) {
        history.closed(run, state, counts, reason);
    }
}
