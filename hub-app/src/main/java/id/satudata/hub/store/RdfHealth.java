package id.satudata.hub.store;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells operators whether the RDF store can be read, and how far it has come. */
@Component("rdfHealthIndicator")
final class RdfHealth extends AbstractHealthIndicator {

    private final CatalogGraphs graphs;

    RdfHealth(CatalogGraphs graphs) {
        super("The RDF store cannot be read");
        this.graphs = graphs;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("position", graphs.position().value()).withDetail("entries", graphs.size());
    }
}
