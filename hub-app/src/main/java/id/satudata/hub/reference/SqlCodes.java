package id.satudata.hub.reference;

import id.satudata.hub.reference.SqlTokens.Kind;
import id.satudata.hub.reference.SqlTokens.Token;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code insert into … (kode, nama) values (…), (…);} and passes over every other statement. */
final class SqlCodes {

    private static final int MOST_COLUMNS = 50;

    private final SqlTokens tokens;
    private final CodeCollector codes;
    private Token token;

    private SqlCodes(SqlTokens tokens, CodeCollector codes) throws IOException, DamagedCodes {
        this.tokens = tokens;
        this.codes = codes;
        this.token = tokens.next();
    }

    static void read(Reader in, CodeCollector codes) throws IOException, DamagedCodes {
        new SqlCodes(new SqlTokens(in), codes).statements();
    }

    private void statements() throws IOException, DamagedCodes {
        while (token.kind() != Kind.END) {
            if (token.is("insert")) {
                insert();
            } else {
                skipStatement();
            }
        }
    }

    private void skipStatement() throws IOException, DamagedCodes {
        var begins = token.line();
        while (!token.is(';')) {
            if (token.kind() == Kind.END) {
                throw new DamagedCodes(begins, "sql-unfinished", "");
            }
            advance();
        }
        advance();
    }

    private void insert() throws IOException, DamagedCodes {
        advance();
        if (token.is("ignore")) {
            advance();
        }
        expectWord("into");
        if (token.kind() != Kind.WORD) {
            throw unexpected();
        }
        advance();
        var columns = token.is('(') ? columns() : new CodeColumns(0, 1);
        expectWord("values");
        row(columns);
        while (token.is(',')) {
            advance();
            row(columns);
        }
        expect(';');
    }

    private CodeColumns columns() throws IOException, DamagedCodes {
        var line = token.line();
        var names = list(it -> it.kind() == Kind.WORD);
        return CodeColumns.among(names).orElseThrow(() -> new DamagedCodes(line, "columns-missing", ""));
    }

    private void row(CodeColumns columns) throws IOException, DamagedCodes {
        var line = token.line();
        var values = list(it -> it.kind() == Kind.TEXT || it.kind() == Kind.WORD);
        if (values.size() <= Math.max(columns.code(), columns.name())) {
            throw new DamagedCodes(line, "row-short", String.join(", ", values));
        }
        codes.add(line, values.get(columns.code()), values.get(columns.name()));
    }

    /** What stands in brackets between commas. */
    private List<String> list(java.util.function.Predicate<Token> admitted) throws IOException, DamagedCodes {
        expect('(');
        var values = new ArrayList<String>(2);
        while (true) {
            if (!admitted.test(token) || values.size() >= MOST_COLUMNS) {
                throw unexpected();
            }
            values.add(token.text());
            advance();
            if (token.is(')')) {
                advance();
                return values;
            }
            expect(',');
        }
    }

    private void expectWord(String word) throws IOException, DamagedCodes {
        if (!token.is(word)) {
            throw unexpected();
        }
        advance();
    }

    private void expect(char mark) throws IOException, DamagedCodes {
        if (!token.is(mark)) {
            throw unexpected();
        }
        advance();
    }

    private DamagedCodes unexpected() {
        return token.kind() == Kind.END
                ? new DamagedCodes(token.line(), "sql-unfinished", "")
                : new DamagedCodes(token.line(), "sql-unexpected", token.text());
    }

    private void advance() throws IOException, DamagedCodes {
        token = tokens.next();
    }
}
