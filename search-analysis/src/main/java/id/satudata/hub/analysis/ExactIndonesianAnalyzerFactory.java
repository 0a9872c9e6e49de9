package id.satudata.hub.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Offers Elasticsearch the analyzer that keeps every word as written, but for case and diacritics. */
@NamedComponent("hub_indonesian_exact")
public final class ExactIndonesianAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new WordAnalyzer();
    }
}
