package id.satudata.hub.admin.runs;

import id.satudata.hub.source.RunDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells everybody who follows a run what is new in its ledger, whichever node it runs on. */
@Component
class LiveRuns {

    /** More at once are asked to come again; each looks into the database twice a second. */
    private static final int MOST = 30;

    private static final Duration LOOK = Duration.ofMillis(500);

    /** Browsers come again by themselves. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RunDesk desk;
    private final RunPages pages;
    private final AtomicInteger open = new AtomicInteger();
    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-runs-", 1).factory());

    LiveRuns(RunDesk desk, RunPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    SseEmitter follow(LiveRun run) {
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            throw Problem.of(ProblemType.BUSY).toException();
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream = new LiveStream(run, emitter, desk, pages);
        Future<?> looking = looks.scheduleWithFixedDelay(stream::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> {
            if (looking.cancel(false)) {
                open.decrementAndGet();
            }
        });
        emitter.onTimeout(emitter::complete);
        return emitter;
    }

    @PreDestroy
    void stop() {
        looks.shutdownNow();
    }
}
