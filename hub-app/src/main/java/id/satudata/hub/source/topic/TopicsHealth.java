package id.satudata.hub.source.topic;

import id.satudata.hub.topic.Topics;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Tells operators which topics are heard, and what keeps others from it; the hub serves on without them, so it never says "down". */
final class TopicsHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Topics topics;

    TopicsHealth(Topics topics) {
        super("The topics cannot be told");
        this.topics = topics;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var states = topics.states();
        var areHeard = states.values().stream().allMatch(it -> it.obstacle().isEmpty());
        builder.status(areHeard ? Status.UP : DEGRADED);
        states.forEach((source, state) -> builder.withDetail(
                source + " (" + state.topic() + ")", state.obstacle().orElse("heard")));
    }
}
