package id.satudata.hub.projection;

import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.RevisionLog;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Marks rows about views that no node keeps for itself. */
    private static final String ALL_NODES = "";

    @Bean
    Views views(ObjectProvider<Projection> projections, RevisionLog log, JdbcClient jdbc, Leases leases, Clock clock) {
        var views = projections.stream()
                .map(it -> {
                    var node = it.isShared() ? ALL_NODES : leases.node();
                    var memory = new JdbcViewMemory(jdbc, clock, it.name(), node);
                    return View.of(it, memory, it.isShared() ? Holding.shared(leases, it.name()) : Holding.own());
                })
                .toList();
        return new Views(views, log, clock);
    }

    @Bean
    Readings readings(IriSpace space) {
        return new Readings(space);
    }

    @Bean
    FollowerThreads followers(Views views, RevisionLog log, DiskGuard disk) {
        return new FollowerThreads(views, log, Pace.NORMAL, disk::admitsWrites);
    }

    /** Commands that start a hub for themselves alone leave the views as they are. */
    @Bean
    @Profile("!harvest & !verify & !views")
    Upkeep upkeep(Views views) {
        return new Upkeep(views);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Followers followers) {
        return new ProjectionsHealth(followers);
    }

    @Bean
    MeterBinder projectionMeters(Followers followers, Views views) {
        return new ProjectionMeters(followers, views);
    }
}
