package id.satudata.hub.exchange.dcat;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.vocabulary.HYDRA;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.stereotype.Component;

/**
 * Pages of the catalogue as graphs: the catalogue itself, the page's datasets, and the page with its neighbours in both
 * of Hydra's dialects, since each harvester knows one of them.
 */
@Component
final class PageGraphs {
    private final CatalogIdentity identity;
    private final IriSpace space;
    private final PublicGraphs datasets;
    private final Concepts concepts;

    PageGraphs(CatalogIdentity identity, IriSpace space, PublicGraphs datasets, Concepts concepts) {
        this.identity = identity;
        this.space = space;
        this.datasets = datasets;
        this.concepts = concepts;
    }

    Graph graph(CatalogPage page, String extension) {
        var graph = GraphFactory.createDefaultGraph();
        addCatalog(graph);
        for (var entry : page.entries()) {
            graph.add(node(identity.iri()), DCAT.dataset.asNode(), datasets.node(entry));
            datasets.addTo(graph, entry);
        }
        addPaging(graph, page, extension);
        return datasets.complete(graph);
    }

    private void addCatalog(Graph graph) {
        var catalog = node(identity.iri());
        var publisher = node(space.at("/catalog#publisher"));
        graph.add(catalog, RDF.type.asNode(), DCAT.Catalog.asNode());
        addText(graph, catalog, DCTerms.title, identity.title());
        addText(graph, catalog, DCTerms.description, identity.description());
        graph.add(catalog, DCTerms.publisher.asNode(), publisher);
        graph.add(catalog, FOAF.homepage.asNode(), node(space.at("/")));
        identity.title().byLanguage().keySet().stream()
                .flatMap(it -> concepts.language(it).stream())
                .forEach(it -> graph.add(catalog, DCTerms.language.asNode(), node(it.iri())));
        Stream.of(concepts.euThemes(), concepts.affairs())
                .map(ConceptList::scheme)
                .forEach(it -> {
                    graph.add(catalog, DCAT.themeTaxonomy.asNode(), node(it));
                    graph.add(node(it), RDF.type.asNode(), SKOS.ConceptScheme.asNode());
                });
        graph.add(publisher, RDF.type.asNode(), FOAF.Agent.asNode());
        graph.add(publisher, FOAF.name.asNode(), NodeFactory.createLiteralLang(identity.publisher(), "id"));
        graph.add(node(space.at("/")), RDF.type.asNode(), FOAF.Document.asNode());
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

    private static void addText(Graph graph, Node subject, Property property, LocalizedText text) {
        text.byLanguage()
                .forEach((language, value) ->
                        graph.add(subject, property.asNode(), NodeFactory.createLiteralLang(value, language)));
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
