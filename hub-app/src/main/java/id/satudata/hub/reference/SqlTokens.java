package id.satudata.hub.reference;

import java.io.IOException;
import java.io.Reader;

/** Cuts SQL into words, texts and marks; comments are left out. It only ever reads: nothing of the file is executed. */
final class SqlTokens {

    private static final int LONGEST = 10_000;
    private static final int END = -1;

    /** What kind of token it is. */
    enum Kind {
        WORD,
        TEXT,
        MARK,
        END
    }

    /** One token and the line it begins in. */
    record Token(Kind kind, String text, long line) {

        boolean is(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean is(char mark) {
            return kind == Kind.MARK && text.charAt(0) == mark;
        }
    }

    private final Reader in;
    private int letter;
    private int next;
    private long line = 1;

    SqlTokens(Reader in) throws IOException {
        this.in = in;
        this.letter = in.read();
        this.next = letter == END ? END : in.read();
    }

    Token next() throws IOException, DamagedCodes {
        skipBlank();
        var begins = line;
        return switch (letter) {
            case END -> new Token(Kind.END, "", begins);
            case '\'' -> new Token(Kind.TEXT, quoted('\'', begins), begins);
            case '"' -> new Token(Kind.TEXT, quoted('"', begins), begins);
            case '`' -> new Token(Kind.WORD, quoted('`', begins), begins);
            default -> isOfWord(letter) ? new Token(Kind.WORD, word(begins), begins) : mark(begins);
        };
    }

    private Token mark(long begins) throws IOException {
        var mark = String.valueOf((char) letter);
        advance();
        return new Token(Kind.MARK, mark, begins);
    }

    private void skipBlank() throws IOException, DamagedCodes {
        while (letter != END) {
            if (Character.isWhitespace(letter) || letter == '\uFEFF') {
                advance();
            } else if (letter == '#' || (letter == '-' && next == '-')) {
                skipLine();
            } else if (letter == '/' && next == '*') {
                skipBlock();
            } else {
                return;
            }
        }
    }

    private void skipLine() throws IOException {
        while (letter != END && letter != '\n') {
            advance();
        }
    }

    private void skipBlock() throws IOException, DamagedCodes {
        var begins = line;
        advance();
        advance();
        while (letter != '*' || next != '/') {
            if (letter == END) {
                throw new DamagedCodes(begins, "sql-unfinished", "/*");
            }
            advance();
        }
        advance();
        advance();
    }

    private String word(long begins) throws IOException, DamagedCodes {
        var word = new StringBuilder();
        while (isOfWord(letter)) {
            append(word, letter, begins);
            advance();
        }
        return word.toString();
    }

    private String quoted(char mark, long begins) throws IOException, DamagedCodes {
        var text = new StringBuilder();
        advance();
        while (letter != mark || next == mark) {
            if (letter == END || (letter == '\\' && next == END)) {
                throw new DamagedCodes(begins, "sql-unfinished", mark + text.toString());
            }
            if (letter == mark || (letter == '\\' && mark != '`')) {
                advance();
            }
            append(text, letter, begins);
            advance();
        }
        advance();
        return text.toString();
    }

    private static void append(StringBuilder text, int letter, long begins) throws DamagedCodes {
        if (text.length() >= LONGEST) {
            throw new DamagedCodes(begins, "sql-unfinished", text.toString());
        }
        text.append((char) letter);
    }

    private static boolean isOfWord(int letter) {
        return letter != END && (Character.isLetterOrDigit(letter) || letter == '_' || letter == '.' || letter == '$');
    }

    private void advance() throws IOException {
        if (letter == '\n') {
            line++;
        }
        letter = next;
        next = next == END ? END : in.read();
    }
}
