package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.List;

/** Queries for words in one text of an entry, and for parts of words. */
final class PartQueries {

    private PartQueries() {}

    static Query of(Condition.Worded worded) {
        return switch (worded.in()) {
            case ANYWHERE -> worded.phrase() ? WordQueries.phrase(worded.text()) : WordQueries.exactly(worded.text());
            case TITLE -> in(List.of("title", "title.exact"), worded);
            case DESCRIPTION -> in(List.of("description"), worded);
        };
    }

    private static Query in(List<String> fields, Condition.Worded worded) {
        return Query.of(it -> it.multiMatch(match -> match.query(worded.text())
                .type(worded.phrase() ? TextQueryType.Phrase : TextQueryType.BestFields)
                .operator(Operator.And)
                .fields(fields)
                .zeroTermsQuery(ZeroTermsQuery.All)));
    }

    static Query of(Condition.Like like) {
        var field = switch (like.in()) {
            case TITLE -> "title.exact";
            case NAME -> "name";
            case KEYWORD -> "keywords";
            case ORGANIZATION -> "organization";
        };
        var pattern = like.pattern().replace("\\", "\\\\"); // which would else protect what follows it
        return Query.of(it ->
                it.wildcard(wildcard -> wildcard.field(field).value(pattern).caseInsensitive(true)));
    }
}
