package id.satudata.hub.exchange.ckan;

import id.satudata.hub.exchange.ckan.QueryTokens.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of Lucene's query language that CKAN's clients use: fields, phrases, ranges, groups, AND, OR, NOT, + and
 * -. What stands side by side must all hold.
 */
final class QueryParser {
    private static final int LONGEST = 16_384;
    /** Deeper than any client nests; the index takes 30 levels, and one here may need three there. */
    private static final int DEEPEST = 8;

    private static final String NO_FIELD = "";

    private final QueryTokens tokens;
    private int depth;

    private QueryParser(String text) {
        this.tokens = new QueryTokens(text);
    }

    static Clause parse(String text) {
        if (text.length() > LONGEST) {
            throw CkanFault.badQuery("The query is longer than " + LONGEST + " characters");
        }
        var parser = new QueryParser(text);
        var clause = parser.alternatives(NO_FIELD);
        parser.tokens.require(Kind.END);
        return clause;
    }

    private Clause alternatives(String field) {
        deeper();
        var parts = new ArrayList<Clause>();
        parts.add(sequence(field));
        while (tokens.skip(Kind.OR)) {
            parts.add(sequence(field));
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Clause.Any(parts);
    }

    private Clause sequence(String field) {
        var parts = new ArrayList<Clause>();
        while (!tokens.at(Kind.OR) && !tokens.at(Kind.CLOSE) && !tokens.at(Kind.END)) {
            if (!tokens.skip(Kind.AND)) {
                parts.add(signed(field));
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.All(parts);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw CkanFault.badQuery("The query is nested too deeply");
        }
    }

    private Clause signed(String field) {
        var isDenied = false;
        while (tokens.skip(Kind.NOT)) {
            isDenied = !isDenied;
        }
        tokens.skip(Kind.PLUS);
        var it = single(field);
        return isDenied ? new Clause.Not(it) : it;
    }

    private Clause single(String field) {
        if (tokens.skip(Kind.OPEN)) {
            var group = alternatives(field);
            tokens.require(Kind.CLOSE);
            return group;
        }
        if (tokens.at(Kind.RANGE)) {
            return range(field, tokens.take());
        }
        if (tokens.at(Kind.PHRASE)) {
            return value(field, tokens.take(), true);
        }
        if (!tokens.at(Kind.WORD)) {
            throw CkanFault.badQuery("Cannot parse the query at: " + tokens.rest());
        }
        var word = tokens.take();
        return tokens.skip(Kind.COLON) ? inField(word) : value(field, word, false);
    }

    private Clause inField(String field) {
        deeper();
        var it = single(field);
        depth--;
        return it;
    }

    private static Clause value(String field, String text, boolean phrase) {
        return field.equals(NO_FIELD) ? new Clause.Words(text, phrase) : new Clause.Field(field, text, phrase);
    }

    private static Clause range(String field, String inside) {
        var ends = List.of(inside.strip().split("\\s+TO\\s+", 2));
        if (ends.size() != 2 || field.equals(NO_FIELD)) {
            throw CkanFault.badQuery("Cannot parse the range: [" + inside + "]");
        }
        return new Clause.Range(field, ends.getFirst().strip(), ends.getLast().strip());
    }
}
