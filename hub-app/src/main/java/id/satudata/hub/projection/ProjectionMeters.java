package id.satudata.hub.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** How far each view has come, as numbers for a monitoring system. */
final class ProjectionMeters implements MeterBinder {

    private final Followers followers;
    private final Views views;

    ProjectionMeters(Followers followers, Views views) {
        this.followers = followers;
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var view : views.names()) {
            gauge(
                    registry,
                    view,
                    "hub.projection.position",
                    "Last revision the view holds",
                    it -> it.position().value());
            gauge(registry, view, "hub.projection.lag", "Revisions the view does not hold yet", FollowerStatus::lag);
            gauge(registry, view, "hub.projection.quarantined", "Revisions set aside", FollowerStatus::quarantined);
            gauge(
                    registry,
                    view,
                    "hub.projection.failing",
                    "1 while the view cannot be written",
                    it -> it.state() == FollowerStatus.State.FAILING ? 1 : 0);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String view,
            String name,
            String description,
            ToDoubleFunction<FollowerStatus> value) {
        Gauge.builder(name, followers, it -> value.applyAsDouble(status(it, view)))
                .description(description)
                .tag("view", view)
                .register(registry);
    }

    private static FollowerStatus status(Followers followers, String view) {
        return followers.statuses().stream()
                .filter(it -> it.name().equals(view))
                .findFirst()
                .orElseThrow();
    }
}
