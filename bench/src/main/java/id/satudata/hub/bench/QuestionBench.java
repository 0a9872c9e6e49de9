package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Puts the example questions of the portal to the hub and to a Fuseki with the same data, in turns. */
final class QuestionBench {

    private static final List<String> EXAMPLES = List.of("terbaru", "instansi", "csv", "topik");
    private static final String RESULTS = "application/sparql-results+json";
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;

    private final BenchHub hub;
    private final Fuseki fuseki;
    private final Client client;
    private final PrintStream out;

    QuestionBench(BenchHub hub, Fuseki fuseki, Client client, PrintStream out) {
        this.hub = hub;
        this.fuseki = fuseki;
        this.client = client;
        this.out = out;
    }

    void measure() throws IOException {
        for (var example : EXAMPLES) {
            var query =
                    new ClassPathResource("id/satudata/hub/portal/sparql/" + example + ".rq").getContentAsString(UTF_8);
            measure(example, "?query=" + URLEncoder.encode(query, UTF_8));
        }
    }

    private void measure(String example, String query) {
        var ours = URI.create(hub.at("/sparql") + query);
        var theirs = URI.create(fuseki.queries() + query);
        if (rows(ours) != rows(theirs)) {
            throw new IllegalStateException(example + " is answered with other rows by Fuseki");
        }
        IntConsumer hubs = _ -> client.get(ours, "Accept", RESULTS);
        IntConsumer fusekis = _ -> client.get(theirs, "Accept", RESULTS);
        Latencies.inTurns(WARM_UP, hubs, fusekis);
        var both = Latencies.inTurns(ROUNDS, hubs, fusekis);
        out.printf(
                "SPARQL %-12s p50 %7.1f ms, Fuseki %7.1f ms: %.2f ×, medians of %d%n",
                example,
                both.one().p50(),
                both.other().p50(),
                both.one().p50() / both.other().p50(),
                ROUNDS);
    }

    private int rows(URI question) {
        return JsonMapper.shared()
                .readTree(client.get(question, "Accept", RESULTS).body())
                .at("/results/bindings")
                .size();
    }
}
