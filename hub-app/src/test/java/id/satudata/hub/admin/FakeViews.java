package id.satudata.hub.admin;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.Quarantined;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.Reconciliation;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.dao.DataAccessResourceFailureException;

/** Views that do as a test says, and remember what they were told. */
public final class FakeViews implements ViewControl, Followers {

    public final List<String> told = new CopyOnWriteArrayList<>();
    public final List<FollowerStatus> statuses = new CopyOnWriteArrayList<>();
    public final List<Quarantined> quarantined = new CopyOnWriteArrayList<>();
    public final List<Reconciliation> reconciliations = new CopyOnWriteArrayList<>();
    private volatile boolean databaseIsAway;
    private volatile boolean databaseHangs;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Optional<IOException> failure = Optional.empty();

    /** All views in step, nothing remembered. */
    public void reset() {
        letGo();
        told.clear();
        quarantined.clear();
        reconciliations.clear();
        databaseIsAway = false;
        databaseHangs = false;
        failure = Optional.empty();
        statuses.clear();
        statuses.add(following("rdf", 0));
        statuses.add(following("search", 0));
    }

    public static FollowerStatus following(String name, long lag) {
        return status(name, lag, FollowerStatus.State.FOLLOWING);
    }

    public static FollowerStatus status(String name, long lag, FollowerStatus.State state) {
        return new FollowerStatus(name, new Sequence(4711), lag, state, Optional.empty(), 0, Optional.empty());
    }

    public static FollowerStatus rebuilding(String name, RebuildProgress progress) {
        var it = following(name, 0);
        return new FollowerStatus(name, it.position(), 0, it.state(), Optional.empty(), 0, Optional.of(progress));
    }

    /** A view that fails, for a reason that is nobody else's business. */
    public static FollowerStatus failing(String name, String reason) {
        return new FollowerStatus(
                name, new Sequence(7), 12, FollowerStatus.State.FAILING, Optional.of(reason), 0, Optional.empty());
    }

    public void put(FollowerStatus status) {
        statuses.replaceAll(it -> it.name().equals(status.name()) ? status : it);
    }

    public void loseDatabase() {
        databaseIsAway = true;
    }

    /** Until {@link #letGo()}. */
    public void hangDatabase() {
        hold();
        databaseHangs = true;
    }

    /** Whatever is ordered next fails. */
    public void fail(String reason) {
        failure = Optional.of(new IOException(reason));
    }

    /** Comparisons wait. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void letGo() {
        gate.countDown();
    }

    @Override
    public List<FollowerStatus> statuses() {
        return List.copyOf(statuses);
    }

    @Override
    public boolean awaitPosition(String name, Sequence position, Duration atMost) {
        return true;
    }

    @Override
    public boolean awaitAll(Sequence position, Duration atMost) {
        return true;
    }

    @Override
    public List<String> names() {
        return statuses.stream().map(FollowerStatus::name).toList();
    }

    @Override
    public void pause(String view) {
        told.add("pause " + view);
    }

    @Override
    public void resume(String view) {
        told.add("resume " + view);
    }

    @Override
    public List<Quarantined> quarantined(String view) {
        requireDatabase();
        return view.equals("rdf") ? new ArrayList<>(quarantined) : List.of();
    }

    @Override
    public void retry(String view, Sequence sequence) throws IOException {
        told.add("retry " + view + " " + sequence);
        mayFail();
    }

    @Override
    public void rebuild(String view, Consumer<RebuildProgress> watcher) throws IOException {
        told.add("rebuild " + view);
        mayFail();
    }

    @Override
    public Reconciliation reconcile(String view, LongConsumer compared) throws IOException {
        told.add("reconcile " + view);
        compared.accept(1_234);
        await();
        mayFail();
        return new Reconciliation(view, Reconciliation.Scope.SWEEP, Instant.parse("2026-11-23T02:00:00Z"), 2_000, 3, 2);
    }

    @Override
    public List<Reconciliation> reconciliations() {
        requireDatabase();
        return List.copyOf(reconciliations);
    }

    private void mayFail() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireDatabase() {
        if (databaseHangs) {
            await();
        }
        if (databaseIsAway) {
            throw new DataAccessResourceFailureException("db-7.internal:3306 refused hub@secret");
        }
    }
}
