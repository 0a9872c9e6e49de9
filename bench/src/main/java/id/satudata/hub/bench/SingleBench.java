package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.search.AskedDirectly;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Asks for single datasets and for what a search finds, and tells how long each answer took. */
final class SingleBench {

    private static final int WARM_UP = 1_000;
    private static final int REQUESTS = 2_000;
    private static final int SEARCHES = 500;
    private static final int CLIENTS = 4;
    private static final int ROWS = 20;
    private static final List<String> WORDS = List.of(
            "jumlah penduduk",
            "produksi padi",
            "kunjungan puskesmas",
            "panjang jalan",
            "partisipasi sekolah",
            "wisatawan sukasada",
            "panen jagung",
            "demam berdarah",
            "rumah seririt",
            "usaha mikro");
    private static final String FACETS =
            "%5B%22organization%22,%22groups%22,%22res_format%22,%22tags%22,%22license_id%22%5D";

    private final BenchHub hub;
    private final Client client;
    private final PrintStream out;

    SingleBench(BenchHub hub, Client client, PrintStream out) {
        this.hub = hub;
        this.client = client;
        this.out = out;
    }

    /** Each dataset once, in an order that nothing keeps close together. */
    void datasets(int size) {
        var random = new Random(size);
        var index = hub.bean(EntryIndex.class);
        var names = random.ints(REQUESTS + WARM_UP, 0, size)
                .mapToObj(it -> index.page(it, 1).getFirst())
                .toList();
        report(
                "package_show",
                it -> hub.at("/api/3/action/package_show?id=" + names.get(it).name()));
        report("/dataset/{id}.ttl", it -> hub.at("/dataset/" + names.get(it).name() + ".ttl"));
        report("page of a dataset", it -> hub.at("/dataset/" + names.get(it).name()));
    }

    private void report(String what, IntFunction<URI> address) {
        Latencies.of(WARM_UP, it -> fetch(address.apply(REQUESTS + it)));
        var alone = Latencies.of(REQUESTS, it -> fetch(address.apply(it)));
        var rate = Latencies.rate(REQUESTS, CLIENTS, it -> fetch(address.apply(it)));
        out.printf("%-28s %s of %d, %5.0f/s to %d clients at once%n", what, alone, REQUESTS, rate, CLIENTS);
    }

    private void fetch(URI address) {
        client.get(address, BodyHandlers.ofByteArray());
    }

    /** The door and Elasticsearch take turns with the same question. */
    void search() {
        var bare = hub.bean(SearchEndpoint.class).uri().resolve("/satudata-catalog/_search");
        var bodies = WORDS.stream()
                .map(it -> AskedDirectly.body(hub.context(), it, ROWS))
                .toList();
        IntConsumer door = it -> fetch(hub.at("/api/3/action/package_search?rows=" + ROWS + "&facet.field=" + FACETS
                + "&q=" + URLEncoder.encode(WORDS.get(it % WORDS.size()), UTF_8)));
        IntConsumer directly = it -> client.post(bare, "application/json", bodies.get(it % bodies.size()));
        Latencies.inTurns(SEARCHES, door, directly);
        var both = Latencies.inTurns(SEARCHES, door, directly);
        out.printf("%-28s %s of %d%n", "package_search, 5 facets", both.one(), SEARCHES);
        out.printf("%-28s %s of %d%n", "Elasticsearch asked directly", both.other(), SEARCHES);
        out.printf(
                "%-28s p50 %.2f × (budget 2), p99 %.2f × (budget 2.5)%n",
                "",
                both.one().p50() / both.other().p50(),
                both.one().p99() / both.other().p99());
    }
}
