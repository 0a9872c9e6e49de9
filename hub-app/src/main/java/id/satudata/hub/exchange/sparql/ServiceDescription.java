package id.satudata.hub.exchange.sparql;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.store.ResultFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;

/** What the endpoint can do, in the terms of SPARQL 1.1 Service Description. */
@Component
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final IriSpace space;

    ServiceDescription(IriSpace space) {
        this.space = space;
    }

    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        var service = node(space.at("/sparql").value());
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Titik akhir SPARQL", "id"));
        graph.add(service, DCTerms.title.asNode(), NodeFactory.createLiteralLang("SPARQL endpoint", "en"));
        addDataset(graph, service);
        for (var format : ResultFormat.values()) {
            graph.add(service, sd("resultFormat"), node(FORMATS + name(format)));
        }
        return graph;
    }

    /** Without {@code GRAPH} a query sees the union of all datasets' graphs, which VoID describes. */
    private void addDataset(Graph graph, Node service) {
        var dataset = node(space.at("/sparql#dataset").value());
        var union = node(space.at("/sparql#union").value());
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), union);
        graph.add(dataset, RDFS.seeAlso.asNode(), node(space.at("/void").value()));
        graph.add(union, RDF.type.asNode(), sd("Graph"));
    }

    private static String name(ResultFormat format) {
        return switch (format) {
            case SPARQL_JSON -> "SPARQL_Results_JSON";
            case SPARQL_XML -> "SPARQL_Results_XML";
            case CSV -> "SPARQL_Results_CSV";
            case TSV -> "SPARQL_Results_TSV";
            case TURTLE -> "Turtle";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF_XML";
            case JSON_LD -> "JSON-LD";
        };
    }

    private static Node sd(String term) {
        return node(SD + term);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
