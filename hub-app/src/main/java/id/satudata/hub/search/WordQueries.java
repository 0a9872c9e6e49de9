package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Queries for words that people typed; nothing they type is ever read as a query language. */
final class WordQueries {

    private static final List<String> FIELDS = List.of(
            "title^6",
            "title.exact^3",
            "keywords.text^4",
            "organizationName.text^2",
            "labels^2",
            "columns^1.5",
            "distributions^1.5",
            "description");
    private static final List<String> CODES = List.of("id", "name", "identifiers");
    private static final int MOST_WORDS = 32;
    /** Up to three words must all be found; of more, three in four. */
    private static final String HOW_MANY = "3<75%";

    private WordQueries() {}

    /** Entries with the words as they are written, or known by them as a whole. */
    static Query exactly(String text) {
        return asWordsOrCode(text, Typing.EXACT);
    }

    /** Entries with words that differ from those written by a letter or two. */
    static Query roughly(String text) {
        return asWordsOrCode(text, Typing.ROUGH);
    }

    /** Entries with the words next to each other. */
    static Query phrase(String text) {
        return Query.of(it -> it.multiMatch(match ->
                match.query(text).type(TextQueryType.Phrase).fields(FIELDS).zeroTermsQuery(ZeroTermsQuery.All)));
    }

    private enum Typing {
        EXACT,
        ROUGH
    }

    private static Query asWordsOrCode(String text, Typing typing) {
        var words = words(text, typing);
        var codes = CODES.stream()
                .map(field -> Query.of(it ->
                        it.term(term -> term.field(field).value(text.strip()).boost(50f))));
        return Query.of(it -> it.bool(either ->
                either.should(Stream.concat(Stream.of(words), codes).toList()).minimumShouldMatch("1")));
    }

    private static Query words(String text, Typing typing) {
        var each = Arrays.stream(text.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> word(word, typing))
                .toList();
        var all = Query.of(it -> it.bool(bool -> bool.should(each).minimumShouldMatch(HOW_MANY)));
        return Query.of(it -> it.bool(bool -> bool.must(all).should(nearby(text))));
    }

    private static Query word(String word, Typing typing) {
        return Query.of(it -> it.multiMatch(match -> {
            match.query(word)
                    .type(TextQueryType.BestFields)
                    .fields(FIELDS)
                    .tieBreaker(0.2)
                    .zeroTermsQuery(ZeroTermsQuery.All);
            return switch (typing) {
                case EXACT -> match;
                case ROUGH -> match.fuzziness("AUTO:4,8").prefixLength(1).maxExpansions(20);
            };
        }));
    }

    /** Titles and descriptions in which the words stand together come first. */
    private static Query nearby(String text) {
        return Query.of(it -> it.multiMatch(
                match -> match.query(text).type(TextQueryType.Phrase).slop(2).fields("title^6", "description")));
    }
}
