package id.satudata.hub.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Offers Elasticsearch the analyzer that finds "kependudukan" for "penduduk": stop words removed, words stemmed. */
@NamedComponent("hub_indonesian")
public final class IndonesianAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new StemmingAnalyzer();
    }
}
