package id.satudata.hub.exchange.ckan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs of a query, read from left to right. */
final class QueryTokens {
    private static final int MOST = 2_000;
    private static final String ENDS_A_WORD = "()[]{}\":";
    private static final Pattern WEIGHT = Pattern.compile("[~^][0-9.]{0,9}$");

    /** What a piece of a query is. */
    enum Kind {
        WORD,
        PHRASE,
        RANGE,
        COLON,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        PLUS,
        END
    }

    private record Token(Kind kind, String text) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int next;

    QueryTokens(String text) {
        this.text = text;
        while (position < text.length()) {
            read();
            if (tokens.size() > MOST) {
                throw CkanFault.badQuery("The query has more than " + MOST + " words");
            }
        }
        add(Kind.END, "");
    }

    boolean at(Kind kind) {
        return tokens.get(next).kind() == kind;
    }

    boolean skip(Kind kind) {
        if (at(kind) && kind != Kind.END) {
            next++;
            return true;
        }
        return false;
    }

    String take() {
        return tokens.get(next++).text();
    }

    void require(Kind kind) {
        if (!at(kind)) {
            throw CkanFault.badQuery("Cannot parse the query at: " + rest());
        }
        skip(kind);
    }

    String rest() {
        var token = tokens.get(next);
        return token.kind() == Kind.END ? "its end" : token.text();
    }

    private void read() {
        char sign = text.charAt(position);
        if (Character.isWhitespace(sign)) {
            position++;
            return;
        }
        switch (sign) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case ':' -> sign(Kind.COLON);
            case '+' -> sign(Kind.PLUS);
            case '-', '!' -> sign(Kind.NOT);
            case '&', '|' -> doubled(sign);
            case '"' -> quoted();
            case '[', '{' -> range();
            case ']', '}' -> throw CkanFault.badQuery("Cannot parse the query at: " + sign);
            default -> word();
        }
    }

    private void sign(Kind kind) {
        add(kind, String.valueOf(text.charAt(position++)));
    }

    private void doubled(char sign) {
        if (text.startsWith(String.valueOf(sign).repeat(2), position)) {
            add(sign == '&' ? Kind.AND : Kind.OR, text.substring(position, position + 2));
            position += 2;
        } else {
            word();
        }
    }

    private void quoted() {
        var phrase = new StringBuilder();
        position++;
        while (position < text.length() && text.charAt(position) != '"') {
            phrase.append(character());
        }
        if (position >= text.length()) {
            throw CkanFault.badQuery("Cannot parse the query: a quotation does not end");
        }
        position++;
        skipNumberAfter('~');
        skipNumberAfter('^');
        add(Kind.PHRASE, phrase.toString());
    }

    private void range() {
        var closing = text.indexOf(']', position);
        var exclusive = text.indexOf('}', position);
        var end = closing < 0 || (exclusive >= 0 && exclusive < closing) ? exclusive : closing;
        if (end < 0) {
            throw CkanFault.badQuery("Cannot parse the query: a range does not end");
        }
        add(Kind.RANGE, text.substring(position + 1, end).replace("%20", " "));
        position = end + 1;
    }

    private void word() {
        var word = new StringBuilder();
        do {
            word.append(character());
        } while (position < text.length()
                && !Character.isWhitespace(text.charAt(position))
                && ENDS_A_WORD.indexOf(text.charAt(position)) < 0);
        var read = weightless(word.toString());
        add(
                switch (read) {
                    case "AND" -> Kind.AND;
                    case "OR" -> Kind.OR;
                    case "NOT" -> Kind.NOT;
                    default -> Kind.WORD;
                },
                read);
    }

    /** The word without a boost or a distance at its end, which change no result set. */
    private static String weightless(String word) {
        var read = WEIGHT.matcher(word).replaceFirst("");
        return read.isEmpty() ? word : read;
    }

    /** The next character, or the one a backslash protects. */
    private char character() {
        char read = text.charAt(position++);
        return read == '\\' && position < text.length() ? text.charAt(position++) : read;
    }

    /** Boosts and slops, which change no result set. */
    private void skipNumberAfter(char mark) {
        if (position < text.length() && text.charAt(position) == mark) {
            do {
                position++;
            } while (position < text.length()
                    && (Character.isDigit(text.charAt(position)) || text.charAt(position) == '.'));
        }
    }

    private void add(Kind kind, String read) {
        tokens.add(new Token(kind, read));
    }
}
