package id.satudata.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.store.CheckedQuery.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryGuardTests {

    private static final String PREFIXES = """
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX list: <http://jena.apache.org/ARQ/list#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final QueryGuard guard = new QueryGuard("http://hub.test/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s WHERE { ?s a dcat:Dataset }",
                "SELECT ?s WHERE { GRAPH ?g { ?s a dcat:Dataset } } ORDER BY DESC(?s) LIMIT 10 OFFSET 5",
                "SELECT ?t (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s dcat:theme ?t } GROUP BY ?t HAVING (COUNT(?s) > 1)",
                "SELECT ?s WHERE { ?s dct:title ?t FILTER REGEX(?t, '^jumlah.*desa', 'i') }",
                "SELECT (REPLACE(STR(?s), '^.*/', '') AS ?id) WHERE { ?s a dcat:Dataset }",
                "SELECT (CONCAT(?a, ' - ', ?b) AS ?c) WHERE { ?s dct:title ?a; dct:description ?b }",
                "SELECT ?s WHERE { ?s dct:issued ?d FILTER (xsd:integer(STR(?d)) > 2020) }",
                "SELECT ?f WHERE { ?s dcat:distribution/dct:format ?f }",
                "SELECT ?f WHERE { ?s (dct:isPartOf|dct:relation)+ ?f }",
                "SELECT ?s WHERE { ?s a dcat:Dataset FILTER NOT EXISTS { ?s dct:license ?l } }",
                "ASK { ?s a dcat:Dataset }",
                "DESCRIBE <http://hub.test/dataset/1>",
                "CONSTRUCT { ?s dct:title ?t } WHERE { ?s dct:title ?t }"
            })
    void letsOrdinaryQueriesThrough(String query) {
        assertThatCode(() -> guard.check(PREFIXES + query)).doesNotThrowAnyException();
    }

    @Test
    void tellsWhatTheAnswerIsMadeOf() {
        assertThat(guard.check("SELECT * { ?s ?p ?o }").kind()).isEqualTo(Kind.TABLE);
        assertThat(guard.check("ASK { ?s ?p ?o }").kind()).isEqualTo(Kind.TRUTH);
        assertThat(guard.check("CONSTRUCT WHERE { ?s ?p ?o }").kind()).isEqualTo(Kind.GRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <http://example.org/data>",
                "DROP ALL",
                "not a query",
                "SELECT * { ?s ?p ?o",
                ""
            })
    void refusesWhatIsNotAQuery(String text) {
        assertRefused(text, "Not a SPARQL 1.1 query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } })"
            })
    void refusesToFetch(String query) {
        assertRefused(query, "SERVICE is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System.exit>(0) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER afn:wait(20000) }",
                "SELECT * { ?s ?p ?o } ORDER BY afn:version()",
                "SELECT ?o { ?s ?p ?o } GROUP BY ?o HAVING (afn:nowtz())",
                "SELECT (SUM(afn:e()) AS ?x) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (afn:now())",
                "SELECT * { OPTIONAL { ?s ?p ?o FILTER <http://example.org/f>(?o) } }"
            })
    void refusesFunctionsBeyondSparql(String query) {
        assertRefused(query, "is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s apf:splitIRI (?ns ?ln) }",
                "SELECT * { ?s <java:org.example.Print> ?o }",
                "SELECT * { ?s list:member ?o }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?o <http://jena.hpl.hp.com/ARQ/property#bag> ?x } }"
            })
    void refusesPropertyFunctions(String query) {
        assertRefused(query, "is not allowed");
    }

    @Test
    void refusesTooMuchOfAnything() {
        assertRefused("SELECT * { " + times(21, "?s ?p%d ?o ."::formatted) + "}", "triple patterns");
        assertRefused("SELECT * { {} " + times(51, "UNION { FILTER(%d > 0) }"::formatted) + "}", "alternatives");
        assertRefused("SELECT * { ?s " + times(52, "<urn:p%d>|"::formatted) + "<urn:q> ?o }", "alternatives");
        assertRefused("SELECT * { " + times(11, "BIND(%1$d AS ?v%1$d)"::formatted) + "}", "assignments");
        assertRefused("SELECT * { ?s <urn:a>*/<urn:b>+/<urn:c>* ?o }", "property paths");
        assertRefused("SELECT * { VALUES ?v { " + times(1_001, "%d "::formatted) + "} }", "rows of VALUES");
        assertRefused("SELECT * { ?s ?p '" + "x".repeat(16 * 1024) + "' }", "16 KiB");
    }

    @Test
    void refusesDeepNesting() {
        assertRefused("SELECT * " + "{".repeat(5_000) + "}".repeat(5_000), "nested too deeply");
        assertRefused("SELECT ((" + "1+".repeat(8_000) + "1) AS ?x) {}", "");
        assertRefused("SELECT * { ?s ?p ?o FILTER (" + "!".repeat(8_000) + "?o) }", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "(a|aa)*b", "(?:x*y)*", "((a|b)c)+", "(.*)\\\\1", ".*a.*b.*c.*d", "([a-z]{1,9}){1,9}"})
    void refusesRegularExpressionsThatCouldTakeForEver(String pattern) {
        assertRefused("SELECT * { ?s ?p ?o FILTER REGEX(?o, '" + pattern + "') }", "regular expression");
        assertRefused("SELECT (REPLACE(?o, '" + pattern + "', '') AS ?x) { ?s ?p ?o }", "regular expression");
    }

    @Test
    void refusesTextsThatGrowWithoutMeasure() {
        assertRefused("SELECT (REPLACE(?o, '.', ?o) AS ?x) { ?s ?p ?o }", "written out");
        assertRefused("SELECT * { ?s ?p ?o FILTER REGEX(?o, ?p) }", "written out");
        assertRefused(
                "SELECT * { ?s ?p ?v0 " + times(9, "BIND(CONCAT(?v%1$d, ?v%1$d) AS ?w%1$d)"::formatted) + "}",
                "without measure");
        assertRefused("SELECT (REPLACE(?o, '.', '" + "x".repeat(300) + "') AS ?x) { ?s ?p ?o }", "without measure");
    }

    private void assertRefused(String query, String reason) {
        assertThatThrownBy(() -> guard.check(PREFIXES + query))
                .isInstanceOf(SparqlRefused.class)
                .hasMessageContaining(reason);
    }

    private static String times(int count, java.util.function.Function<Integer, String> text) {
        return IntStream.range(0, count).boxed().map(text).collect(Collectors.joining(" "));
    }
}
