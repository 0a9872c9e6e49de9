package id.satudata.hub.store;

import id.satudata.hub.store.CheckedQuery.Kind;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A syntax for answers to SPARQL queries. */
public enum ResultFormat {
    SPARQL_JSON("application/sparql-results+json"),
    SPARQL_XML("application/sparql-results+xml"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    TURTLE("text/turtle"),
    N_TRIPLES("application/n-triples"),
    RDF_XML("application/rdf+xml"),
    JSON_LD("application/ld+json");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether answers of the kind can be written in it. */
    public boolean suits(Kind kind) {
        return isForGraphs() == (kind == Kind.GRAPH);
    }

    private boolean isForGraphs() {
        return switch (this) {
            case SPARQL_JSON, SPARQL_XML, CSV, TSV -> false;
            case TURTLE, N_TRIPLES, RDF_XML, JSON_LD -> true;
        };
    }

    Lang forRows() {
        return switch (this) {
            case SPARQL_JSON -> ResultSetLang.RS_JSON;
            case SPARQL_XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case TURTLE, N_TRIPLES, RDF_XML, JSON_LD -> throw new IllegalStateException(this + " is for graphs");
        };
    }

    RDFFormat forGraphs() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
            case SPARQL_JSON, SPARQL_XML, CSV, TSV -> throw new IllegalStateException(this + " is for tables");
        };
    }
}
