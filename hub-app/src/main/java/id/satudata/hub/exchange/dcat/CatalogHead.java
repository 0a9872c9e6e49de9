package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.stereotype.Component;

/** What the catalogue says of itself, on each of its pages and in its dumps. */
@Component
final class CatalogHead {

    private final CatalogIdentity identity;
    private final IriSpace space;
    private final Concepts concepts;

    CatalogHead(CatalogIdentity identity, IriSpace space, Concepts concepts) {
        this.identity = identity;
        this.space = space;
        this.concepts = concepts;
    }

    Node catalog() {
        return node(identity.iri());
    }

    void addTo(Graph graph) {
        var catalog = catalog();
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

    private static void addText(Graph graph, Node subject, Property property, LocalizedText text) {
        text.byLanguage()
                .forEach((language, value) ->
                        graph.add(subject, property.asNode(), NodeFactory.createLiteralLang(value, language)));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
