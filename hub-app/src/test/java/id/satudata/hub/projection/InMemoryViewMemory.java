package id.satudata.hub.projection;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers until the test ends. */
final class InMemoryViewMemory implements ViewMemory {

    private final Map<Sequence, Quarantined> quarantined = new TreeMap<>();
    private final List<Reconciliation> reconciliations = new ArrayList<>();
    private boolean paused;

    @Override
    public synchronized boolean isPaused() {
        return paused;
    }

    @Override
    public synchronized void pause() {
        paused = true;
    }

    @Override
    public synchronized void resume() {
        paused = false;
    }

    @Override
    public synchronized List<Quarantined> quarantined() {
        return List.copyOf(quarantined.values());
    }

    @Override
    public synchronized void quarantine(Revision revision, String reason) {
        quarantined.put(
                revision.sequence(), new Quarantined(revision.sequence(), revision.entry(), reason, Instant.EPOCH));
    }

    @Override
    public synchronized void release(Sequence sequence) {
        quarantined.remove(sequence);
    }

    @Override
    public synchronized List<Reconciliation> reconciliations() {
        return List.copyOf(reconciliations);
    }

    @Override
    public synchronized void reconciled(Reconciliation ended) {
        reconciliations.removeIf(it -> it.scope() == ended.scope());
        reconciliations.add(ended);
    }
}
