package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.ledger.KeptRunLedger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The ledger of runs, told on to whoever watches a run while it goes on. */
@Component
final class ListenedLedger implements RunLedger {

    private final KeptRunLedger ledger;
    private final Map<RunId, RunListener> listeners = new ConcurrentHashMap<>();

    ListenedLedger(KeptRunLedger ledger) {
        this.ledger = ledger;
    }

    void listen(RunId run, RunListener listener) {
        listeners.put(run, listener);
    }

    void leave(RunId run) {
        listeners.remove(run);
    }

    @Override
    public void opened(HarvestOrder order) {
        ledger.opened(order);
    }

    @Override
    public void sourceOpened(RunId run, Source source, OptionalLong total) {
        ledger.sourceOpened(run, source, total);
        tell(run, RunCounts.NONE, total);
    }

    @Override
    public void unchanged(RunId run, Source source, Instant since, RunCounts counts) {
        ledger.unchanged(run, source, since, counts);
        tell(run, counts, OptionalLong.of(counts.fetched()));
    }

    @Override
    public void taken(RunId run, List<RecordLine> lines, RunCounts counts, OptionalLong total) {
        ledger.taken(run, lines, counts, total);
        tell(run, counts, total);
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts counts, LocalizedText reason) {
        ledger.closed(run, state, counts, reason);
    }

    private void tell(RunId run, RunCounts counts, OptionalLong total) {
        var listener = listeners.get(run);
        if (listener != null) {
            listener.progressed(counts, total);
        }
    }
}
