package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sees to it that a question is one, and one only. It does not make an account safe that may do more than read: the transaction
 * is read-only besides, and the account should be.
 */
final class SqlText {

    private static final Pattern COMMENTS = Pattern.compile("(?s)^(?:\\s++|--[^\\n]*+(?:\\n|$)|/\\*(?![!M]).*?\\*/)++");
    private static final Pattern ASKING = Pattern.compile("(?i)^(?:select|with)\\b.*", Pattern.DOTALL);

    /** What may hold a semicolon that ends nothing. */
    private static final Pattern QUOTED =
            Pattern.compile("(?s)'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|`[^`]*`|--[^\\n]*|/\\*.*?\\*/");

    /** Ends a text for one database and not for another, so that nobody can tell what is quoted. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\\\['\"]");

    private static final Pattern WRITING =
            Pattern.compile("\\binto\\s+(?:outfile|dumpfile)\\b|/\\*m?!|\\bload_file\\s*\\(|\\bset\\s+transaction\\b");

    private SqlText() {}

    /** The question without a semicolon at its end. */
    static String single(String text, Source source) throws SourceUnreadable {
        var asked = text.strip().replaceFirst(";\\s*$", "");
        var bare = QUOTED.matcher(asked).replaceAll("''");
        if (!ASKING.matcher(COMMENTS.matcher(asked).replaceFirst("")).matches()
                || bare.indexOf(';') >= 0
                || AMBIGUOUS.matcher(asked).find()
                || WRITING.matcher(asked.toLowerCase(Locale.ROOT)).find()) {
            throw new SourceUnreadable("query-unfit", source.id());
        }
        return asked;
    }
}
