package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.VersionType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a node that answers as it is told to, since a real one is not busy when it should be. */
final class BulkWriteTests {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final List<List<String>> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    /** The status of the whole, and of each document, by the number of the request and the ids in it. */
    private BiFunction<Integer, List<String>, List<Integer>> node = (_, ids) -> allCreated(ids);

    private HttpServer server;
    private SearchConnection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection = new SearchConnection(new SearchEndpoint(address, "", ""));
    }

    @AfterEach
    void stop() throws IOException {
        connection.close();
        server.stop(0);
    }

    @Test
    void onlyBusyItemsAreSentAgain() throws Exception {
        node = (number, ids) -> number == 1 ? List.of(OK, CREATED, 429, 409) : allCreated(ids);

        assertThat(write(documents(3, 10))).isEqualTo(1);

        assertThat(requests).hasSize(2);
        assertThat(requests.getLast()).containsExactly(entry("n2").toString());
    }

    @Test
    void aBusyNodeIsAskedAgain() throws Exception {
        node = (number, ids) -> number < 3 ? List.of(number == 1 ? 429 : 503) : allCreated(ids);

        write(documents(2, 10));

        assertThat(requests).hasSize(3).allSatisfy(it -> assertThat(it).hasSize(2));
    }

    @Test
    void aNodeThatStaysBusyIsAnOutage() {
        node = (_, _) -> List.of(503);

        assertThatThrownBy(() -> write(documents(2, 10))).isInstanceOf(IOException.class);

        assertThat(requests).hasSize(4);
    }

    @Test
    void whatIsTooLargeTogetherIsSentInParts() throws Exception {
        node = (_, ids) -> ids.size() > 2 ? List.of(413) : allCreated(ids);

        write(documents(8, 10));

        assertThat(requests.stream().filter(it -> it.size() == 2)).hasSize(4);
    }

    @Test
    void aDocumentThatIsTooLargeAloneNamesItsRevision() {
        node = (_, ids) -> ids.contains(entry("n2").toString()) ? List.of(413) : allCreated(ids);

        assertThatThrownBy(() -> write(documents(3, 10)))
                .isInstanceOfSatisfying(
                        UnprojectableRevision.class,
                        it -> assertThat(it.sequence()).isEqualTo(new Sequence(2)));
    }

    @Test
    void requestsAreBoundedInDocumentsAndBytesAndFewAreOnTheirWay() throws Exception {
        write(documents(1_100, 10));
        assertThat(requests).hasSize(5).allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(250));
        requests.clear();

        write(documents(5, 2_000_000));

        assertThat(requests).hasSize(3).allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(2));
        assertThat(mostOpen.get()).isBetween(1, 2);
    }

    private int write(List<EntryDocument> documents) throws IOException, UnprojectableRevision {
        var bulk = new BulkWrite(new Cluster(connection.writing()), "x-writing", VersionType.External);
        for (var document : documents) {
            bulk.add(document);
        }
        return bulk.end();
    }

    private static List<EntryDocument> documents(int count, int size) {
        var documents = new ArrayList<EntryDocument>();
        for (var number = 1; number <= count; number++) {
            var json = Bytes.utf8("{\"title\":\"" + "x".repeat(size) + "\"}");
            documents.add(new EntryDocument(publish(number, titled("n" + number, "T")), json));
        }
        return documents;
    }

    private static List<Integer> allCreated(List<String> ids) {
        var statuses = new ArrayList<Integer>(List.of(OK));
        ids.forEach(_ -> statuses.add(CREATED));
        return statuses;
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (exchange) {
            var ids = new String(exchange.getRequestBody().readAllBytes(), UTF_8)
                    .lines()
                    .filter(it -> it.startsWith("{\"index\""))
                    .map(it -> it.replaceAll(".*\"_id\":\"([^\"]+)\".*", "$1"))
                    .toList();
            requests.add(ids);
            var statuses = node.apply(requests.size(), ids);
            var body = (statuses.getFirst() == OK ? items(ids, statuses) : error(statuses.getFirst())).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            open.decrementAndGet();
            exchange.sendResponseHeaders(statuses.getFirst(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String items(List<String> ids, List<Integer> statuses) {
        var items = new ArrayList<String>();
        for (var index = 0; index < ids.size(); index++) {
            var status = statuses.get(index + 1);
            var error = status == CREATED ? "" : ",\"error\":{\"type\":\"t\",\"reason\":\"r\"}";
            items.add("{\"index\":{\"_index\":\"x\",\"_id\":\"%s\",\"status\":%d%s}}"
                    .formatted(ids.get(index), status, error));
        }
        return items.stream().collect(joining(",", "{\"took\":1,\"errors\":true,\"items\":[", "]}"));
    }

    private static String error(int status) {
        return "{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":" + status + "}";
    }
}
