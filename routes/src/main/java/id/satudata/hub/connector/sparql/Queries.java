package id.satudata.hub.connector.sparql;

import id.satudata.hub.metadata.Iri;
import java.util.List;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;

/** The questions put to an endpoint about the members of one class. */
final class Queries {

    static {
        JenaSystem.init();
    }

    /** By what comes after the last one and not by a number: nothing is skipped when others come or go meanwhile. */
    private static final String LIST = """
            SELECT DISTINCT ?dataset
            WHERE { ?dataset a ?class FILTER(isIRI(?dataset) && STR(?dataset) > ?after) }
            ORDER BY STR(?dataset)
            """;

    private static final String COUNT = """
            SELECT (COUNT(DISTINCT ?dataset) AS ?count)
            WHERE { ?dataset a ?class FILTER(isIRI(?dataset)) }
            """;

    /**
     * The datasets, what they lead to, and nameless things for three steps more. Other datasets and whole catalogues are left
     * out, and so are statements that would lead to them. Each branch stands alone, which any engine can work through.
     */
    private static final String DESCRIBE = """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT { ?s ?p ?o }
            WHERE {
              { SCOPE ?dataset ?p ?o BIND(?dataset AS ?s) }
              UNION
              { SCOPE ?dataset ?p0 ?s . ?s ?p ?o . APART }
              UNION
              { SCOPE ?dataset ?p0 ?o0 . ?o0 ?p1 ?s . ?s ?p ?o .
                FILTER(isBlank(?s) || ?p1 = dcat:accessService) APART }
              UNION
              { SCOPE ?dataset ?p0 ?o0 . ?o0 ?p1 ?o1 . ?o1 ?p2 ?s . ?s ?p ?o .
                FILTER(isBlank(?s) && (isBlank(?o1) || ?p1 = dcat:accessService)) APART }
              UNION
              { SCOPE ?dataset ?p0 ?o0 . ?o0 ?p1 ?o1 . ?o1 ?p2 ?o2 . ?o2 ?p3 ?s . ?s ?p ?o .
                FILTER(isBlank(?s) && isBlank(?o2) && (isBlank(?o1) || ?p1 = dcat:accessService)) APART }
            }
            """.replace("APART", """
            FILTER(?p NOT IN (dcat:dataset, dcat:record, dcat:servesDataset, dcat:seriesMember, dct:hasPart,
                              skos:hasTopConcept, skos:narrower, skos:member))
            FILTER NOT EXISTS {
              ?s a ?wall FILTER(?wall IN (dcat:Dataset, dcat:Catalog, dcat:CatalogRecord, ?class))
            }
            """);

    private static final String SOME = DESCRIBE.replace("SCOPE", "VALUES (?dataset) { ?datasets }");

    /** An IRI that no query can carry is looked for by its text. */
    private static final String ODD = DESCRIBE.replace("SCOPE", "?dataset a ?class FILTER(STR(?dataset) = ?name)");

    private final Iri type;

    Queries(Iri type) {
        this.type = type;
    }

    String list(String after, int limit) {
        var text = about(LIST);
        text.setLiteral("after", after);
        var query = text.asQuery();
        query.setLimit(limit);
        return query.toString();
    }

    String count() {
        return about(COUNT).asQuery().toString();
    }

    String describe(List<String> datasets) {
        var text = about(SOME);
        text.setValues(
                "datasets",
                datasets.stream().<RDFNode>map(ResourceFactory::createResource).toList());
        return text.asQuery().toString();
    }

    String describeOdd(String dataset) {
        var text = about(ODD);
        text.setLiteral("name", dataset);
        return text.asQuery().toString();
    }

    private ParameterizedSparqlString about(String text) {
        var query = new ParameterizedSparqlString(text);
        query.setIri("class", type.value());
        return query;
    }
}
