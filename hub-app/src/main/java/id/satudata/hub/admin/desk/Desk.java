package id.satudata.hub.admin.desk;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.revision.Sequence;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has done what an operator orders; the log says who ordered what. */
@Component
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final ViewControl control;
    private final Followers followers;
    private final Jobs jobs;

    Desk(ViewControl control, Followers followers, Jobs jobs) {
        this.control = control;
        this.followers = followers;
        this.jobs = jobs;
    }

    boolean knows(String view) {
        return control.names().contains(view);
    }

    /** For a view it knows. */
    Reply order(Order order) {
        var reply = obstacle(order).<Reply>map(Reply.Refused::new).orElseGet(() -> accept(order));
        var revision = order.revision().map(it -> " revision " + it).orElse("");
        switch (reply) {
            case Reply.Accepted _ ->
                LOG.info(
                        "{} ordered at the desk: {} view {}{}",
                        order.actor(),
                        order.task().word(),
                        order.view(),
                        revision);
            case Reply.Refused it ->
                LOG.info(
                        "{} was refused at the desk: {} view {}{}, because of {}",
                        order.actor(),
                        order.task().word(),
                        order.view(),
                        revision,
                        it.why());
        }
        return reply;
    }

    private Optional<Obstacle> obstacle(Order order) {
        var status = status(order.view());
        return switch (order.task()) {
            case PAUSE, RESUME -> Optional.empty();
            case COMPARE -> Obstacle.of(status.state());
            case REBUILD -> status.rebuild().isPresent() ? Optional.of(Obstacle.RUNNING) : Obstacle.of(status.state());
            case RETRY ->
                Obstacle.of(status.state())
                        .filter(it ->
                                it != Obstacle.PAUSED) // a view that stands still takes in one revision all the same
                        .or(() -> isSetAside(order) ? Optional.empty() : Optional.of(Obstacle.NOT_SET_ASIDE));
        };
    }

    private Reply accept(Order order) {
        var view = order.view();
        return switch (order.task()) {
            case PAUSE -> {
                control.pause(view);
                yield new Reply.Accepted();
            }
            case RESUME -> {
                control.resume(view);
                yield new Reply.Accepted();
            }
            case REBUILD ->
                background(order, _ -> {
                    control.rebuild(view, _ -> {});
                    return Optional.empty();
                });
            case COMPARE -> background(order, done -> Optional.of(control.reconcile(view, done)));
            case RETRY ->
                background(order, _ -> {
                    control.retry(view, order.revision().orElseThrow());
                    return Optional.empty();
                });
        };
    }

    private Reply background(Order order, Jobs.Work work) {
        var started = jobs.start(
                order, work, it -> Obstacle.of(it, status(order.view()).state()));
        return started ? new Reply.Accepted() : new Reply.Refused(Obstacle.RUNNING);
    }

    private boolean isSetAside(Order order) {
        return order.revision().filter(it -> isSetAside(order.view(), it)).isPresent();
    }

    private boolean isSetAside(String view, Sequence revision) {
        return control.quarantined(view).stream().anyMatch(it -> it.sequence().equals(revision));
    }

    private FollowerStatus status(String view) {
        return followers.statuses().stream()
                .filter(it -> it.name().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("View " + view + " has no follower"));
    }
}
