package id.satudata.hub.projection;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All views of this node, by name, and what may be done with each. */
final class Views implements ViewControl {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final int ONE_OF = 100;
    private static final int SMALLEST_SAMPLE = 20;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(30);

    private final RevisionLog log;
    private final Map<String, Kept> views;

    Views(List<View> views, RevisionLog log, Clock clock) {
        this.log = log;
        this.views = new TreeMap<>(views.stream()
                .collect(toMap(View::name, it -> new Kept(it, new Rebuild(it, log), new Reconciler(it, log, clock)))));
    }

    /** A view, and what fills and checks it. */
    record Kept(View view, Rebuild rebuild, Reconciler reconciler) {}

    List<Kept> all() {
        return List.copyOf(views.values());
    }

    @Override
    public List<String> names() {
        return List.copyOf(views.keySet());
    }

    @Override
    public void pause(String view) {
        named(view).view().memory().pause();
    }

    @Override
    public void resume(String view) {
        var resumed = named(view).view();
        resumed.memory().resume();
        resumed.progress().wake();
    }

    @Override
    public List<Quarantined> quarantined(String view) {
        return named(view).view().memory().quarantined();
    }

    @Override
    public void retry(String view, Sequence sequence) throws IOException {
        var retried = named(view).view();
        var entry = quarantined(view).stream()
                .filter(it -> it.sequence().equals(sequence))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Revision " + sequence + " is not set aside"))
                .entry();
        retried.errands().run(() -> {
            retried.projection().repair(List.copyOf(log.latest(List.of(entry)).values()));
            retried.memory().release(sequence);
            retried.progress().quarantined(retried.memory().quarantined().size());
            return true;
        });
    }

    @Override
    public void rebuild(String view, Consumer<RebuildProgress> watcher) throws IOException {
        var rebuilt = named(view);
        requireHeld(rebuilt.view());
        if (!rebuilt.rebuild().beside(watcher)) {
            throw new IllegalArgumentException("View " + view + " cannot be rebuilt beside itself");
        }
    }

    @Override
    public Reconciliation reconcile(String view, LongConsumer compared) throws IOException {
        var reconciled = named(view);
        requireHeld(reconciled.view());
        return reconciled.reconciler().sweep(compared);
    }

    @Override
    public List<Reconciliation> reconciliations() {
        return all().stream()
                .flatMap(it -> it.view().memory().reconciliations().stream())
                .toList();
    }

    /** Compares one entry of a hundred of every view this node keeps. */
    void sample() {
        var size = Math.max(SMALLEST_SAMPLE, log.entries() / ONE_OF);
        held().forEach(it ->
                attempt("compared with the log", it, () -> it.reconciler().sample(size)));
    }

    /** Compares all of every view this node keeps. */
    void sweep() {
        held().forEach(it ->
                attempt("compared with the log", it, () -> it.reconciler().sweep(_ -> {})));
    }

    /** Rebuilds the views of this node that say they should be. */
    void rebuildWhereDue() {
        held().forEach(it -> attempt("rebuilt", it, () -> rebuildIfDue(it)));
    }

    private static boolean rebuildIfDue(Kept kept) throws IOException {
        var reason = kept.view().projection().reasonToRebuild();
        if (reason.isEmpty()) {
            return false;
        }
        LOG.info("View {} is rebuilt: {}", kept.view().name(), reason.get());
        return kept.rebuild().beside(_ -> {});
    }

    private List<Kept> held() {
        return all().stream().filter(it -> isHeld(it.view())).toList();
    }

    /** Waits for the first look: a view may be where the log is before its follower has said what it does. */
    private static boolean isHeld(View view) {
        return view.progress().awaitFirstLook(FIRST_LOOK) == State.FOLLOWING;
    }

    private static void requireHeld(View view) throws IOException {
        var state = view.progress().awaitFirstLook(FIRST_LOOK);
        if (state == State.STANDBY) {
            throw new IOException("Another node keeps view " + view.name() + "; ask there");
        }
        if (state == State.PAUSED) {
            throw new IOException("View " + view.name() + " is paused; resume it first");
        }
    }

    private static void attempt(String what, Kept kept, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "View {} could not be {}; it is tried again later",
                    kept.view().name(),
                    what,
                    e);
        }
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }

    Kept named(String view) {
        return Optional.ofNullable(views.get(view))
                .orElseThrow(() -> new IllegalArgumentException("There is no view " + view));
    }
}
