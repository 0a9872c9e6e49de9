package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Tells operators how search is; without it the hub is less useful, but neither down nor unready. */
final class SearchHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Search does not answer; everything else works");

    private final ElasticsearchClient client;
    private final SearchIndex index;

    SearchHealth(ElasticsearchClient client, SearchIndex index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public Health health() {
        try {
            var documents = client.count(it -> it.index(index.alias()).query(ConditionQueries.visible()))
                    .count();
            var health = Health.up().withDetail("index", index.alias()).withDetail("entries", documents);
            index.analysis()
                    .ifPresent(it -> health.withDetail("analyzer", it.stemming())
                            .withDetail("indonesianPlugin", it == Analysis.HUB));
            return health.build();
        } catch (IOException | ElasticsearchException e) {
            return Health.status(DEGRADED)
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
