package id.satudata.hub.disk;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Tells operators how much room each folder has; reading goes on whatever it says, so it never says "down". */
final class DiskHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final DiskGuard guard;

    DiskHealth(DiskGuard guard) {
        super("The file systems do not answer");
        this.guard = guard;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var scarcest = guard.scarcest();
        builder.status(scarcest.state() == DiskState.AMPLE ? Status.UP : DEGRADED)
                .withDetail("state", scarcest.state());
        for (var space : guard.spaces()) {
            builder.withDetail(
                    space.folder().toString(),
                    space.percent() + " % free, " + (space.free() >> 20) + " MB, " + space.state());
        }
    }
}
