package id.satudata.hub.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;

/**
 * Lets a query through only after its every part was looked at: the engine's own timeout stops neither a single
 * expensive function call nor a query that is too deep to be planned.
 */
final class QueryGuard {

    private static final int LARGEST_TEXT = 16 * 1024;
    private static final int DEEPEST_NESTING = 100;

    private final String baseIri;

    /** @param baseIri what relative IRIs in queries are relative to */
    QueryGuard(String baseIri) {
        this.baseIri = baseIri;
    }

    CheckedQuery check(String text) {
        requireModestText(text);
        try {
            var query = parse(text);
            Algebra.compile(query).visit(new QueryWalk());
            return new CheckedQuery(query);
        } catch (StackOverflowError tooDeep) {
            throw new SparqlRefused("The query is nested too deeply", tooDeep);
        }
    }

    private static void requireModestText(String text) {
        if (text.length() > LARGEST_TEXT || text.getBytes(UTF_8).length > LARGEST_TEXT) {
            throw new SparqlRefused("The query is longer than 16 KiB");
        }
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += switch (text.charAt(at)) {
                case '(', '[', '{' -> 1;
                case ')', ']', '}' -> -1;
                default -> 0;
            };
            if (depth > DEEPEST_NESTING) {
                throw new SparqlRefused("The query is nested too deeply");
            }
        }
    }

    private Query parse(String text) {
        try {
            return QueryFactory.create(text, baseIri, Syntax.syntaxSPARQL_11);
        } catch (QueryException notAQuery) {
            throw new SparqlRefused("Not a SPARQL 1.1 query: " + notAQuery.getMessage(), notAQuery);
        } catch (JenaException | IllegalArgumentException notAQuery) {
            throw new SparqlRefused("Not a SPARQL 1.1 query", notAQuery);
        }
    }
}
