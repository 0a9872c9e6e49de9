package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** How a cluster can take Indonesian text apart, best first. */
enum Analysis {
    /** The hub's own plugin. */
    HUB("hub_indonesian", "hub_indonesian_exact"),
    /** What most clusters have. */
    BUILT_IN("indonesian", "standard"),
    /** Words as they are written, without stems. */
    PLAIN("standard", "standard");

    private final String stemming;
    private final String exact;

    Analysis(String stemming, String exact) {
        this.stemming = stemming;
        this.exact = exact;
    }

    String stemming() {
        return stemming;
    }

    String exact() {
        return exact;
    }

    /** The best the cluster has. */
    static Analysis bestOf(ElasticsearchClient client) throws IOException {
        for (var analysis : values()) {
            if (analysis != PLAIN && analysis.isKnownTo(client)) {
                return analysis;
            }
        }
        return PLAIN;
    }

    private boolean isKnownTo(ElasticsearchClient client) throws IOException {
        try {
            client.indices().analyze(it -> it.analyzer(stemming).text("penduduk"));
            return true;
        } catch (ElasticsearchException refused) {
            if (refused.status() == 400) {
                return false;
            }
            throw refused;
        }
    }
}
