package id.satudata.hub.source.topic;

import id.satudata.hub.connector.Source;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.Sources;
import id.satudata.hub.topic.Topic;
import id.satudata.hub.topic.Topics;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds which topics may be heard: those that are registered as sources, with a consent that holds. */
final class TopicWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);
    private static final int EVERY_SECONDS = 3;
    private static final int LONGEST_ROUND = 20;

    private final Topics topics;
    private final Sources sources;
    private final SourceDesk desk;
    private volatile @Nullable ScheduledExecutorService thread;

    TopicWatch(Topics topics, Sources sources, SourceDesk desk) {
        this.topics = topics;
        this.sources = sources;
        this.desk = desk;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("topic-watch").factory());
        var rounds = started.scheduleWithFixedDelay(this::look, 1, EVERY_SECONDS, TimeUnit.SECONDS);
        LOG.debug("Topics are looked after: {}", rounds);
        thread = started;
    }

    private void look() {
        try {
            topics.hear(permitted());
        } catch (RuntimeException e) {
            LOG.warn("Topics could not be looked after; it is tried again", e);
        }
    }

    private List<Source> permitted() {
        return sources.all().stream()
                .filter(it -> it.kind().equals(Topic.KIND))
                .filter(it -> desk.obstacle(it.id())
                        .filter(why -> why != HarvestObstacle.UNDER_WAY)
                        .isEmpty())
                .toList();
    }

    @Override
    public void stop() {
        var started = thread;
        thread = null;
        if (started == null) {
            return;
        }
        started.shutdownNow();
        try {
            if (!started.awaitTermination(LONGEST_ROUND, TimeUnit.SECONDS)) {
                LOG.warn("The watch over topics does not end; they are left as they are");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        topics.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the brake has ended the runs, and before anything else of the hub goes. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
