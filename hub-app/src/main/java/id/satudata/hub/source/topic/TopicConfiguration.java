package id.satudata.hub.source.topic;

import id.satudata.hub.harvest.HarvestRoutes;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.Sources;
import id.satudata.hub.topic.TopicConnector;
import id.satudata.hub.topic.Topics;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Hears topics where an operator has named brokers; otherwise there is nothing of it. */
@Configuration(proxyBeanMethods = false)
@Conditional(TopicsConfigured.class)
@EnableConfigurationProperties(TopicProperties.class)
class TopicConfiguration {

    @Bean
    TopicConnector topicConnector() {
        return new TopicConnector();
    }

    /** Not in a hub that was started for one command. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(TopicsConfigured.class)
    @Profile("!harvest & !verify & !views & !backup")
    static class Hearing {

        @Bean(destroyMethod = "") // its watch ends it, before what its runs need is gone
        Topics topics(
                HarvestRoutes routes,
                TopicConnector connector,
                Harvests harvests,
                TopicProperties properties,
                Clock clock) {
            return new Topics(
                    routes,
                    connector,
                    source -> harvests.harvest(source, RunListener.SILENT),
                    properties.settings(),
                    clock);
        }

        @Bean
        TopicWatch topicWatch(Topics topics, Sources sources, SourceDesk desk) {
            return new TopicWatch(topics, sources, desk);
        }

        @Bean
        HealthIndicator topicsHealthIndicator(Topics topics) {
            return new TopicsHealth(topics);
        }
    }
}
