package id.satudata.hub.projection;

import id.satudata.hub.revision.RevisionLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    FollowerThreads followers(ObjectProvider<Projection> projections, RevisionLog log) {
        return new FollowerThreads(projections.stream().toList(), log, Pace.NORMAL);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Followers followers) {
        return new ProjectionsHealth(followers);
    }
}
