package id.satudata.hub.exchange.dcat;

import id.satudata.hub.dump.Introduction;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.stereotype.Component;

/** Begins the dumps as the catalogue's pages begin. */
@Component
final class CatalogIntroduction implements Introduction {

    private final CatalogHead head;
    private final HubServices services;
    private final PublicGraphs datasets;

    CatalogIntroduction(CatalogHead head, HubServices services, PublicGraphs datasets) {
        this.head = head;
        this.services = services;
        this.datasets = datasets;
    }

    @Override
    public Iri catalog() {
        return Iri.of(head.catalog().getURI());
    }

    @Override
    public Collection<Triple> statements() {
        var graph = GraphFactory.createDefaultGraph();
        head.addTo(graph);
        services.addTo(graph);
        return datasets.complete(graph).stream().toList();
    }

    @Override
    public boolean admits(Iri entry, Triple statement) {
        return PublicGraphs.isOurs(entry, statement);
    }
}
