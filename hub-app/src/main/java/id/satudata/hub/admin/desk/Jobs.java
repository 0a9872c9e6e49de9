package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.desk.Job.Stage;
import id.satudata.hub.projection.Reconciliation;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Work that takes longer than a browser waits; each kind once at a time for each view. */
@Component
final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, Map<Task, Job>> latest = new TreeMap<>();
    private final Clock clock;

    Jobs(Clock clock) {
        this.clock = clock;
    }

    /** What is done; tells now and then how far it is. */
    @FunctionalInterface
    interface Work {
        Optional<Reconciliation> run(LongConsumer done) throws IOException;
    }

    /** Lets it be done in the background, unless the same is being done already; answers whether it will. */
    synchronized boolean start(Order order, Work work, Function<Throwable, Obstacle> explains) {
        if (of(order.view()).stream()
                .anyMatch(it -> it.isRunning() && it.order().task() == order.task())) {
            return false;
        }
        var job = new Job(order, clock.instant(), new Stage.Running(0));
        remember(job);
        Thread.ofPlatform()
                .daemon()
                .name("desk-" + order.task().word() + "-" + order.view())
                .start(() -> remember(job.at(end(job, work, explains))));
        return true;
    }

    /** Of each kind the latest, running or ended. */
    synchronized List<Job> of(String view) {
        return List.copyOf(latest.getOrDefault(view, Map.of()).values());
    }

    private Stage end(Job job, Work work, Function<Throwable, Obstacle> explains) {
        try {
            var result = work.run(done -> remember(job.at(new Stage.Running(done))));
            return new Stage.Done(clock.instant(), result);
        } catch (IOException | RuntimeException | Error e) { // a full disk shows as an Error
            var why = explains.apply(e);
            if (why == Obstacle.IMPOSSIBLE) {
                LOG.info(
                        "What {} ordered at the desk cannot be done: {}",
                        job.order().actor(),
                        e.getMessage());
            } else {
                LOG.warn("What {} ordered at the desk failed: {}", job.order().actor(), job.order(), e);
            }
            return new Stage.Failed(clock.instant(), why, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void remember(Job job) {
        latest.computeIfAbsent(job.order().view(), _ -> new EnumMap<>(Task.class))
                .put(job.order().task(), job);
    }
}
