package id.satudata.hub.projection;

import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a successor of a view from the log, and has it take the view's place once it holds as much. */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** An empty view so far behind is filled sooner by loading than by following. */
    private static final long FAR_BEHIND = 5_000;

    private final View view;
    private final RevisionLog log;
    private final Semaphore one = new Semaphore(1);

    Rebuild(View view, RevisionLog log) {
        this.view = view;
        this.log = log;
    }

    /** Whether loading brings the view to the head sooner than following, or following cannot bring it there at all. */
    boolean isQuicker(Sequence from, Sequence head) {
        var isFarBehind = from.equals(Sequence.START) && head.value() > FAR_BEHIND;
        return isFarBehind || from.compareTo(head) > 0;
    }

    /** On the follower's own thread, which follows nothing meanwhile; answers whether the view has successors. */
    boolean inPlace(long fence) throws IOException {
        return run(it -> it.takeOver(fence), _ -> requireStill(fence));
    }

    /** The follower renews nothing meanwhile, and another node must not begin the same. */
    private void requireStill(long fence) {
        if (view.holding().fence().orElse(-1) != fence) {
            throw new IllegalStateException("Another node took over view " + view.name() + " while it was filled");
        }
    }

    /**
     * While the follower goes on and readers see the old view; only the last step is done by the follower.
     *
     * @return whether the view has successors
     */
    boolean beside(Consumer<RebuildProgress> watcher) throws IOException {
        return run(
                filling -> view.errands().run(() -> {
                    filling.takeOver(requiredFence());
                    return true;
                }),
                watcher);
    }

    private boolean run(LastStep lastStep, Consumer<RebuildProgress> watcher) throws IOException {
        if (!one.tryAcquire()) {
            throw new IOException("View " + view.name() + " is being rebuilt already");
        }
        try {
            return filled(lastStep, watcher);
        } finally {
            view.progress().rebuildEnded();
            one.release();
        }
    }

    private boolean filled(LastStep lastStep, Consumer<RebuildProgress> watcher) throws IOException {
        var begun = System.nanoTime();
        var made = view.projection().successor();
        if (made.isEmpty()) {
            return false;
        }
        try (var successor = made.get()) {
            var filling = new Filling(successor, view, log, watcher);
            filling.load();
            filling.catchUp();
            lastStep.take(filling);
            LOG.info(
                    "View {} was rebuilt to revision {} in {} s",
                    view.name(),
                    filling.position(),
                    (System.nanoTime() - begun) / 1_000_000_000);
            return true;
        }
    }

    private long requiredFence() throws IOException {
        return view.holding()
                .fence()
                .orElseThrow(() -> new IOException("Another node took over view " + view.name() + " meanwhile"));
    }

    /** How the filled successor takes over. */
    @FunctionalInterface
    private interface LastStep {
        void take(Filling filling) throws IOException;
    }
}
