package id.satudata.hub.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** Words without stop words, brought to their stem: by the hub's word list first, by Lucene's rules else. */
final class StemmingAnalyzer extends WordAnalyzer {

    private final WordLists lists = WordLists.bundled();

    @Override
    TokenStream words(TokenStream normalized) {
        var telling = new StopFilter(normalized, lists.stopWords());
        return new IndonesianStemFilter(new StemmerOverrideFilter(telling, lists.stems()));
    }
}
