package id.satudata.hub.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words in small letters without diacritics; codes such as {@code 51.08} stay whole. */
class WordAnalyzer extends Analyzer {

    /** The tokenizer would take "Kab.Buleleng" for one word, as it must take "51.08". */
    private static final Pattern DOT_BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");

    @Override
    protected final Reader initReader(String fieldName, Reader reader) {
        return new PatternReplaceCharFilter(DOT_BETWEEN_LETTERS, " ", reader);
    }

    @Override
    protected final Reader initReaderForNormalization(String fieldName, Reader reader) {
        return reader;
    }

    @Override
    protected final TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, words(normalize(fieldName, tokenizer)));
    }

    @Override
    protected final TokenStream normalize(String fieldName, TokenStream text) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(text));
    }

    /** Hook for what happens to a word beyond case and diacritics: here nothing. */
    TokenStream words(TokenStream normalized) {
        return normalized;
    }
}
