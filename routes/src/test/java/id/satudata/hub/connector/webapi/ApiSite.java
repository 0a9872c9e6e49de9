package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An API on a server of its own, and the connector that reads it. */
final class ApiSite implements AutoCloseable {

    static final String MEDIA_TYPE = "application/json";
    static final String LINKED = """
            { 'format': 'json', 'records': '/data', 'key': '/id', 'pager': { 'kind': 'next-link', 'next': '/next' },
              'fields': { 'judul': '/title' } }
            """;

    private static final Pattern PAGE = Pattern.compile("page=(\\d+)");
    private static final int SIZE = 100;

    final SourceServer server;
    private final EgressClient egress;
    private int apis;

    ApiSite() {
        this(new SourceServer(), Egress.client(Egress.patient()));
    }

    ApiSite(SourceServer server, EgressClient egress) {
        this.server = server;
        this.egress = egress;
    }

    /** What is at a path, by a mapping. */
    Walk walk(String path, String mapping) throws IOException {
        return walk(Mappings.source(server.address(path), mapping));
    }

    Walk walk(Source source) throws IOException {
        return Walk.over(new WebApiConnector(egress), source);
    }

    /** An API that answers this to whatever is asked. */
    Walk walkOver(String body, String mapping) throws IOException {
        var path = "/walk" + apis++;
        server.on(path, MEDIA_TYPE, body);
        return walk(path, mapping);
    }

    /** An API that gives these in pages. */
    Source of(List<String> datasets) {
        var path = "/api" + apis++;
        server.on(path, exchange -> {
            var from = Math.min((page(exchange) - 1) * SIZE, datasets.size());
            var page = datasets.subList(from, Math.min(from + SIZE, datasets.size()));
            send(exchange, "{\"count\": " + datasets.size() + ", \"data\": [" + String.join(", ", page) + "]}");
        });
        return Mappings.source(server.address(path), Mappings.JSON);
    }

    static List<String> datasets(int count) {
        return IntStream.range(0, count).mapToObj(ApiSite::dataset).toList();
    }

    static void send(HttpExchange exchange, String body) throws IOException {
        SourceServer.send(exchange, 200, "application/json", body.getBytes(UTF_8));
    }

    static int page(HttpExchange exchange) {
        return number(exchange, PAGE);
    }

    static int number(HttpExchange exchange, Pattern pattern) {
        var found = pattern.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    static String dataset(int number) {
        return "{\"id\": \"id-%05d\", \"title\": \"Data %d\"}".formatted(number, number);
    }

    static String members(SourceRecord record) {
        return ((ApiRecord) record.content()).members().text();
    }

    @Override
    public void close() throws IOException {
        egress.close();
        server.close();
    }
}
