package id.satudata.hub.concept;

import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.SPDX;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What DCAT-AP demands of things besides datasets; a thing without it may be spoken of, but is not called one. */
final class Essentials {

    private static final Map<Node, List<Property>> NEEDED = Map.of(
            DCAT.Distribution.asNode(), List.of(DCAT.accessURL),
            DCAT.DataService.asNode(), List.of(DCTerms.title, DCAT.endpointURL),
            DCAT.Relationship.asNode(), List.of(DCTerms.relation, DCAT.hadRole),
            DCAT3.DatasetSeries.asNode(), List.of(DCTerms.title, DCTerms.description),
            SPDX.Checksum.asNode(), List.of(SPDX.algorithm, SPDX.checksumValue),
            SKOS.Concept.asNode(), List.of(SKOS.prefLabel),
            SKOS.ConceptScheme.asNode(), List.of(DCTerms.title));

    private Essentials() {}

    static void demand(Graph graph) {
        NEEDED.forEach((kind, properties) -> graph.find(Node.ANY, RDF.type.asNode(), kind).toList().stream()
                .filter(it -> lacksAny(it, properties, graph))
                .forEach(graph::delete));
    }

    private static boolean lacksAny(Triple type, List<Property> properties, Graph graph) {
        return properties.stream().anyMatch(it -> !graph.contains(type.getSubject(), it.asNode(), Node.ANY));
    }
}
