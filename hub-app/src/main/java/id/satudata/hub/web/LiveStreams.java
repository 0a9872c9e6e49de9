package id.satudata.hub.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Connections over which readers are told what is new (server-sent events). A hub that ends lets go of them first, so that
 * it need not wait for them; browsers come again by themselves.
 */
public abstract class LiveStreams implements SmartLifecycle, DisposableBean {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String RETRY_SECONDS = "30";

    private final Semaphore room;
    private final Duration look;
    private final Map<SseEmitter, Future<?>> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looks;
    private volatile boolean running;

    /**
     * @param most connections at once; further ones are asked to come again
     * @param look how often each looks for news
     */
    protected LiveStreams(String threads, int most, Duration look) {
        this.room = new Semaphore(most);
        this.look = look;
        this.looks = Executors.newScheduledThreadPool(
                most, Thread.ofVirtual().name(threads, 1).factory()); // one that reads slowly holds up no other
    }

    /** Opens one, of which the given work is done again and again until it ends. */
    protected final SseEmitter open(Function<SseEmitter, Runnable> work) {
        if (!running || !room.tryAcquire()) {
            throw Problem.of(ProblemType.BUSY)
                    .withHeader("Retry-After", RETRY_SECONDS)
                    .toException();
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        emitter.onCompletion(() -> forget(emitter));
        emitter.onTimeout(emitter::complete);
        var stream = work.apply(emitter);
        open.put(
                emitter,
                looks.scheduleWithFixedDelay(stream, look.toMillis() / 5, look.toMillis(), TimeUnit.MILLISECONDS));
        return emitter;
    }

    private void forget(SseEmitter emitter) {
        var looking = open.remove(emitter);
        if (looking != null) {
            looking.cancel(false);
            room.release();
        }
    }

    @Override
    public final void start() {
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
        open.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public final void destroy() {
        looks.shutdownNow();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    /** Before the doors close, which wait for what is under way. */
    @Override
    public final int getPhase() {
        return DEFAULT_PHASE;
    }
}
