package id.satudata.hub.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Tells how far the views have come; a failing view degrades the hub and never takes it out of service. */
final class ProjectionsHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "A view of the catalogue falls behind");

    private final Followers followers;

    ProjectionsHealth(Followers followers) {
        this.followers = followers;
    }

    @Override
    public Health health() {
        var statuses = followers.statuses();
        var fails =
                statuses.stream().anyMatch(it -> it.state() == FollowerStatus.State.FAILING || it.quarantined() > 0);
        var health = Health.status(fails ? DEGRADED : Status.UP);
        statuses.forEach(it -> health.withDetail(it.name(), details(it)));
        return health.build();
    }

    private static Map<String, String> details(FollowerStatus status) {
        var details = new LinkedHashMap<String, String>();
        details.put("state", status.state().name());
        details.put("position", status.position().toString());
        details.put("lag", Long.toString(status.lag()));
        if (status.quarantined() > 0) {
            details.put("quarantined", Integer.toString(status.quarantined()));
        }
        status.rebuild().ifPresent(it -> details.put("rebuild", it.phase() + " " + it.done() + "/" + it.total()));
        status.lastError().ifPresent(it -> details.put("error", it));
        return details;
    }
}
