package id.satudata.hub.exchange.dcat;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.vocabulary.HYDRA;
import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;

/**
 * Pages of the catalogue as graphs: the catalogue itself, the page's datasets, and the page with its neighbours in both
 * of Hydra's dialects, since each harvester knows one of them.
 */
@Component
final class PageGraphs {
    private final CatalogHead head;
    private final HubServices services;
    private final IriSpace space;
    private final PublicGraphs datasets;

    PageGraphs(CatalogHead head, HubServices services, IriSpace space, PublicGraphs datasets) {
        this.head = head;
        this.services = services;
        this.space = space;
        this.datasets = datasets;
    }

    Graph graph(CatalogPage page, String extension) {
        var graph = GraphFactory.createDefaultGraph();
        head.addTo(graph);
        if (page.address().isFirstOfAll()) { // once is enough
            services.addTo(graph);
        }
        for (var entry : page.entries()) {
            graph.add(head.catalog(), DCAT.dataset.asNode(), datasets.node(entry));
            datasets.addTo(graph, entry);
        }
        addPaging(graph, page, extension);
        return datasets.complete(graph);
    }

    private void addPaging(Graph graph, CatalogPage page, String extension) {
        var view = node(page.address().iri(space, extension));
        graph.add(view, RDF.type.asNode(), HYDRA.PagedCollection.asNode());
        graph.add(view, RDF.type.asNode(), HYDRA.PartialCollectionView.asNode());
        graph.add(view, HYDRA.totalItems.asNode(), number(page.total()));
        graph.add(view, HYDRA.itemsPerPage.asNode(), number(CatalogPage.SIZE));
        var here = page.address();
        link(graph, view, HYDRA.first, HYDRA.firstPage, here.numbered(1), extension);
        link(graph, view, HYDRA.last, HYDRA.lastPage, here.numbered(page.lastNumber()), extension);
        page.next().ifPresent(it -> link(graph, view, HYDRA.next, HYDRA.nextPage, here.next(it), extension));
        if (here.number() > 1) {
            link(graph, view, HYDRA.previous, HYDRA.previousPage, here.numbered(here.number() - 1), extension);
        }
        page.completeUntil().ifPresent(it -> graph.add(view, DCTerms.modified.asNode(), moment(it)));
    }

    private void link(Graph graph, Node view, Property today, Property formerly, PageAddress target, String extension) {
        var address = node(target.iri(space, extension));
        graph.add(view, today.asNode(), address);
        graph.add(view, formerly.asNode(), address);
    }

    private static Node moment(Instant moment) {
        return NodeFactory.createLiteralDT(moment.truncatedTo(SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
