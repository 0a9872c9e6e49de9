package id.satudata.hub.admin.runs;

import id.satudata.hub.source.RunDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells everybody who follows a run what is new in its ledger, whichever node it runs on. A hub that ends lets go of them
 * first, so that it need not wait for them.
 */
@Component
class LiveRuns implements SmartLifecycle {

    /** More at once are asked to come again; each looks into the database twice a second. */
    private static final int MOST = 30;

    private static final Duration LOOK = Duration.ofMillis(500);

    /** Browsers come again by themselves. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RunDesk desk;
    private final RunPages pages;
    private final Map<SseEmitter, Future<?>> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-runs-", 1).factory());
    private volatile boolean running;

    LiveRuns(RunDesk desk, RunPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    SseEmitter follow(LiveRun run) {
        if (!running || open.size() >= MOST) {
            throw Problem.of(ProblemType.BUSY).toException();
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        emitter.onCompletion(() -> forget(emitter));
        emitter.onTimeout(emitter::complete);
        var stream = new LiveStream(run, emitter, desk, pages);
        open.put(
                emitter,
                looks.scheduleWithFixedDelay(
                        stream::look, LOOK.toMillis() / 5, LOOK.toMillis(), TimeUnit.MILLISECONDS));
        return emitter;
    }

    private void forget(SseEmitter emitter) {
        var looking = open.remove(emitter);
        if (looking != null) {
            looking.cancel(false);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.keySet().forEach(SseEmitter::complete);
    }

    @PreDestroy
    void end() {
        looks.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the doors close, which wait for what is under way. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
