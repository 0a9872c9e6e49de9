package id.satudata.hub.exchange.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.store.CheckedQuery;
import id.satudata.hub.store.CheckedQuery.Kind;
import id.satudata.hub.store.ResultFormat;
import id.satudata.hub.store.SparqlAnswer;
import id.satudata.hub.store.SparqlQueries;
import id.satudata.hub.web.QueryResultPage.Cell;
import id.satudata.hub.web.QueryResultPage.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes of an answer what people can look at: a table, a word, or a graph in Turtle. */
@Component
final class ResultTables {

    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_TEXT = 200_000;

    private final SparqlQueries queries;
    private final JsonMapper json;

    ResultTables(SparqlQueries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    Shown shown(String text, CheckedQuery query) throws IOException {
        if (query.kind() == Kind.GRAPH) {
            var answer = queries.answer(query, ResultFormat.TURTLE);
            var turtle = bytes(answer).toString(UTF_8);
            var cut = turtle.substring(0, Math.min(turtle.length(), LONGEST_TEXT));
            return new Shown(text, List.of(), List.of(), cut, answer.complete() && cut.length() == turtle.length());
        }
        var answer = queries.answer(query, ResultFormat.SPARQL_JSON);
        var document = json.readTree(bytes(answer).toByteArray());
        if (query.kind() == Kind.TRUTH) {
            return new Shown(
                    text, List.of(), List.of(), document.path("boolean").asString(), true);
        }
        return table(text, document, answer.complete());
    }

    private static Shown table(String query, JsonNode document, boolean complete) {
        var columns = document.path("head")
                .path("vars")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        var bindings = document.path("results").path("bindings");
        var rows = bindings.valueStream()
                .limit(MOST_ROWS)
                .map(row -> columns.stream().map(it -> cell(row.path(it))).toList())
                .toList();
        return new Shown(query, columns, rows, "", complete && rows.size() == bindings.size());
    }

    private static Cell cell(JsonNode value) {
        if (value.isMissingNode()) {
            return Cell.NONE;
        }
        var text = value.path("value").asString();
        var isLink = value.path("type").asString().equals("uri") && text.matches("(?i)https?://.*");
        return new Cell(text, isLink, value.path("xml:lang").asString(""));
    }

    private static ByteArrayOutputStream bytes(SparqlAnswer answer) throws IOException {
        var out = new ByteArrayOutputStream(answer.size());
        answer.writeTo(out);
        return out;
    }
}
