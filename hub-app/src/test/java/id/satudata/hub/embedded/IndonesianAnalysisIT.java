package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The node has loaded our plugin, and its analyzers work there as in the plugin's own tests. */
final class IndonesianAnalysisIT {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    @Test
    void nodeStemsIndonesianWords() throws Exception {
        assertThat(analyze("hub_indonesian", "Data Kependudukan dan Pendidikan Désa 51.08"))
                .containsExactly("data", "penduduk", "didik", "desa", "51.08");
    }

    @Test
    void nodeKeepsWordsForTheExactAnalyzer() throws Exception {
        assertThat(analyze("hub_indonesian_exact", "Data Kependudukan dan Désa"))
                .containsExactly("data", "kependudukan", "dan", "desa");
    }

    private static List<String> analyze(String analyzer, String text) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var body = "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text);
            var request = HttpRequest.newBuilder(TestServers.search().uri().resolve("/_analyze"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString()).body();
            return TOKEN.matcher(answer)
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .toList();
        }
    }
}
