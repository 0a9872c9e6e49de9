package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebApiConnectorTests extends RemoteConnectorContract {

    private static final Pattern PAGE = Pattern.compile("page=(\\d+)");
    private static final int SIZE = 100;
    private static final String LINKED = """
            { 'format': 'json', 'records': '/data', 'key': '/id', 'pager': { 'kind': 'next-link', 'next': '/next' },
              'fields': { 'judul': '/title' } }
            """;
    private int apis;

    @Override
    protected Connector connector(EgressClient egress) {
        return new WithMapping(new WebApiConnector(egress));
    }

    @Override
    protected String path() {
        return "/api/datasets";
    }

    @Override
    protected String mediaType() {
        return "application/json";
    }

    @Override
    protected Source sourceOf(int records) {
        return api(IntStream.range(0, records)
                .mapToObj(WebApiConnectorTests::dataset)
                .toList());
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var path = "/linked" + apis++;
        server.on(path + "/1", mediaType(), "{\"data\": [" + dataset(1) + "], \"next\": \"2\"}")
                .on(path + "/2", status, mediaType(), body);
        return Mappings.source(server.address(path + "/1"), LINKED);
    }

    @Test
    void asksForPagesByTheirNumberUntilOneIsEmpty() throws IOException {
        Walk.over(connector(), sourceOf(101));

        assertThat(server.asked())
                .containsExactly("/api0?page=1&size=100", "/api0?page=2&size=100", "/api0?page=3&size=100");
    }

    @Test
    void keepsTheRecordAndSaysWhatTheMappingFound() throws IOException {
        var mapping = """
                { 'format': 'json', 'records': '', 'key': '/id', 'fields': {
                    'judul': ['/judul/id', '/judul/en'], 'kataKunci': '/tags/*/name', 'urusan': { 'from': '/topics', 'split': ';' },
                    'akses': { 'from': '/open', 'words': { 'true': 'terbuka', 'false': 'tertutup' } },
                    'lisensi': { 'value': 'CC BY 4.0' }, 'halaman': { 'template': 'https://x.go.id/d/{id}?v={/n}' },
                    'cakupanWaktu.mulai': '/from', 'kontak.surel': '/mail', 'lainnya.kode': '/kode' },
                  'distributions': { 'each': '/files', 'fields': { 'alamatUnduh': '/url', 'format': '/type' } } }
                """;
        var record = """
                {"id":"a b","n":1.50,"judul":{"id":" ","en":"Title"},"tags":[{"name":"satu"},{"name":"dua"}],"topics":"1.02; 2.12;","open":true,
                 "from":"2024","mail":"a@b.go.id","kode":"K-1","files":[{"url":"https://x.go.id/a.csv","type":"CSV"},{}]}
                """;

        var walk = walk(mapping, mediaType(), "[" + record + "]");

        assertThat(members(walk.records().getFirst()))
                .isEqualTo("{\"akses\":\"terbuka\",\"cakupanWaktu\":{\"mulai\":\"2024\"},"
                        + "\"halaman\":\"https://x.go.id/d/a%20b?v=1.50\",\"judul\":\"Title\",\"kataKunci\":[\"satu\",\"dua\"],"
                        + "\"kontak\":{\"surel\":\"a@b.go.id\"},\"lainnya\":{\"kode\":\"K-1\"},\"lisensi\":\"CC BY 4.0\","
                        + "\"urusan\":[\"1.02\",\"2.12\"],"
                        + "\"distribusi\":[{\"alamatUnduh\":\"https://x.go.id/a.csv\",\"format\":\"CSV\"}]}");
        assertThat(walk.records().getFirst().content())
                .isInstanceOfSatisfying(
                        ApiRecord.class, it -> assertThat(it.verbatim().text()).contains("\"n\":1.50"));
    }

    @Test
    void refusesOnlyTheRecordsWithoutAKeyAndWhatIsNoRecord() throws IOException {
        var walk = walk(
                "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': {} }",
                mediaType(),
                "[{\"id\": 7}, {\"title\": \"x\"}, 3, null, {\"id\": \" \"}, {\"id\": \"" + "k".repeat(501) + "\"}]");

        assertThat(walk.keys()).containsExactly("7", "#2", "#3", "#4", "#5", "#6");
        assertThat(walk.codes())
                .containsExactly(
                        "identifier-missing",
                        "record-unreadable",
                        "record-unreadable",
                        "identifier-missing",
                        "record-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{}", "\"\""})
    void takesWhatApisGiveInPlaceOfAnEmptyListForOne(String nothing) throws IOException {
        assertThat(walk(
                                "{ 'format': 'json', 'records': '/data', 'key': '/id', 'fields': {} }",
                                mediaType(),
                                "{\"data\": " + nothing + "}")
                        .records())
                .isEmpty();
    }

    @Test
    void walksByOffsetFromWhatReallyCame() throws IOException {
        server.on("/offset", exchange -> {
            var from = number(exchange, Pattern.compile("start=(\\d+)"));
            var page = IntStream.range(from, Math.min(from + 3, 7))
                    .mapToObj(WebApiConnectorTests::dataset)
                    .toList();
            send(exchange, "{\"data\": [" + String.join(",", page) + "], \"count\": \"7\"}");
        });
        var mapping =
                Mappings.JSON.replace("'kind': 'page', 'parameter': 'page'", "'kind': 'offset', 'parameter': 'start'");

        var walk = Walk.over(connector(), Mappings.source(server.address("/offset?lang=id"), mapping));

        assertThat(walk.keys()).hasSize(7).doesNotHaveDuplicates();
        assertThat(walk.total()).isEqualTo(7);
        assertThat(server.asked().get(1)).isEqualTo("/offset?lang=id&size=100&start=3");
    }

    @Test
    void walksByCursor() throws IOException {
        server.on("/cursor", exchange -> {
            var query = String.valueOf(exchange.getRequestURI().getQuery());
            var second = query.contains("after=x y");
            send(
                    exchange,
                    "{\"data\": [" + dataset(second ? 2 : 1) + "], \"after\": " + (second ? "null" : "\"x y\"") + "}");
        });
        var mapping = """
                { 'format': 'json', 'records': '/data', 'key': '/id', 'fields': {},
                  'pager': { 'kind': 'cursor', 'cursor': '/after', 'parameter': 'after' } }
                """;

        var walk = Walk.over(connector(), Mappings.source(server.address("/cursor"), mapping));

        assertThat(walk.keys()).containsExactly("id-00001", "id-00002");
        assertThat(server.asked()).containsExactly("/cursor", "/cursor?after=x%20y");
    }

    @Test
    void walksByTheLinkHeader() throws IOException {
        server.on("/links", exchange -> {
            var second = String.valueOf(exchange.getRequestURI().getQuery()).contains("p=2");
            exchange.getResponseHeaders().add("Link", "<http://elsewhere.example/>; rel=\"prev\"");
            if (!second) {
                exchange.getResponseHeaders().add("Link", "</links?p=9>; rel=\"last\", </links?p=2>; rel=\"next\"");
            }
            send(exchange, "{\"data\": [" + dataset(second ? 2 : 1) + "]}");
        });
        var mapping =
                "{ 'format': 'json', 'records': '/data', 'key': '/id', 'fields': {}, 'pager': { 'kind': 'next-link' } }";

        var walk = Walk.over(connector(), Mappings.source(server.address("/links"), mapping));

        assertThat(walk.keys()).containsExactly("id-00001", "id-00002");
    }

    @Test
    void tellsItsSecretToTheHostOfTheSourceAlone() throws IOException {
        var told = new CopyOnWriteArrayList<String>();
        try (var other = new SourceServer()) {
            other.on("/2", exchange -> {
                told.add("other " + exchange.getRequestHeaders().getFirst("X-Token"));
                send(exchange, "{\"data\": []}");
            });
            server.on("/1", exchange -> {
                told.add("own " + exchange.getRequestHeaders().getFirst("X-Token"));
                send(exchange, "{\"data\": [" + dataset(1) + "], \"next\": \"" + other.address("/2") + "\"}");
            });
            var mapping = LINKED.replace("'records'", "'headers': { 'X-Token': '{secret:token}' }, 'records'");

            Walk.over(connector(), Mappings.source(server.address("/1"), mapping, Map.of("token", "rahasia")));
        }

        assertThat(told).containsExactly("own rahasia", "other null");
    }

    @Test
    void refusesMoreThanItCanHoldAtOnce() {
        server.on("/large", mediaType(), "[" + " ".repeat(26 << 20) + "]");

        assertThatThrownBy(() -> Walk.over(
                        connector(),
                        Mappings.source(
                                server.address("/large"),
                                "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': {} }")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("smaller pages");
    }

    @Test
    void endsWhenPagesLeadInACircleOrAreAllTheSame() throws IOException {
        server.on("/c/1", mediaType(), "{\"data\": [" + dataset(1) + "], \"next\": \"2\"}")
                .on("/c/2", mediaType(), "{\"data\": [" + dataset(2) + "], \"next\": \"1\"}")
                .on("/same", mediaType(), "{\"data\": [" + dataset(1) + "]}")
                .on("/nameless", mediaType(), "{\"data\": [{}, {}]}")
                .on("/short", mediaType(), "{\"data\": [" + dataset(1) + "], \"count\": 300}");

        assertThat(Walk.over(connector(), Mappings.source(server.address("/c/1"), LINKED))
                        .keys())
                .containsExactly("id-00001", "id-00002");
        assertThat(walk("/same").keys()).containsExactly("id-00001");
        assertThat(walk("/nameless").keys()).containsExactly("#1", "#2");
        assertThatThrownBy(() -> walk("/short"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("1 of 300");
    }

    @Test
    void takesAMissingPageForTheEndOnlyWhenAllIsHere() throws IOException {
        server.on("/all", exchange -> {
                    if (page(exchange) == 1) {
                        send(exchange, "{\"data\": [" + dataset(1) + "], \"count\": 1}");
                    } else {
                        SourceServer.send(exchange, 404, "text/html", "<html>".getBytes(UTF_8));
                    }
                })
                .on("/part", exchange -> {
                    if (page(exchange) == 1) {
                        send(exchange, "{\"data\": [" + dataset(1) + "], \"count\": 2}");
                    } else {
                        SourceServer.send(exchange, 404, "text/html", "<html>".getBytes(UTF_8));
                    }
                });

        assertThat(walk("/all").keys()).hasSize(1);
        assertThatThrownBy(() -> walk("/part")).hasMessageContaining("404");
    }

    @Test
    void saysWhatIsNotAsTheMappingSays() {
        var mapping = "{ 'format': 'json', 'records': '/data', 'error': '/message', 'key': '/id', 'fields': {} }";
        server.on("/wrong", mediaType(), "{\"status\": \"Error\", \"message\": \"Kunci tidak sah\"}")
                .on("/denied", 403, mediaType(), "{\"message\": \"Akses ditolak\"}")
                .on("/empty", mediaType(), "")
                .on("/null", mediaType(), "null")
                .on("/twice", mediaType(), "{\"data\": []} {}");

        for (var path : List.of("/empty", "/null", "/twice")) {
            assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address(path), mapping)))
                    .as(path)
                    .isInstanceOf(SourceUnreadable.class);
        }
        assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address("/wrong"), mapping)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("Kunci tidak sah");
        assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address("/denied"), mapping)))
                .hasMessageContaining("403: Akses ditolak");
    }

    @Test
    void readsOtherEncodingsWhereTheyAreNamedAndGuessesNone() throws IOException {
        var body = "[{\"id\": \"a\", \"title\": \"D\u00e9sa\"}]".getBytes(ISO_8859_1);
        server.on("/stated", exchange -> SourceServer.send(exchange, 200, "application/json;charset=iso-8859-1", body))
                .on("/silent", exchange -> SourceServer.send(exchange, 200, "application/json", body));
        var mapping = "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': { 'judul': '/title' } }";
        var named = mapping.replace("'json',", "'json', 'encoding': 'windows-1252',");

        for (var source : List.of(
                Mappings.source(server.address("/stated"), mapping),
                Mappings.source(server.address("/silent"), named))) {
            assertThat(members(Walk.over(connector(), source).records().getFirst()))
                    .contains("D\u00e9sa");
        }
        assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address("/silent"), mapping)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void takesEightThousandDistributions() throws IOException {
        var files = IntStream.range(0, 8_000)
                .mapToObj(it -> "\"https://x.go.id/" + it + ".csv\"")
                .collect(joining(","));
        var mapping = """
                { 'format': 'json', 'records': '', 'key': '/id', 'fields': {},
                  'distributions': { 'each': '/files', 'fields': { 'alamatUnduh': '' } } }
                """;

        var walk = walk(mapping, mediaType(), "[{\"id\": \"a\", \"files\": [" + files + "]}]");

        assertThat(members(walk.records().getFirst())).contains("https://x.go.id/7999.csv");
    }

    @Test
    void refusesAFaultyMappingBeforeItAsksAnything() {
        var source = Mappings.source(server.address("/x"), "{ 'format': 'json', 'recrods': '/data' }");

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("/recrods");
        assertThat(server.asked()).isEmpty();
    }

    private Walk walk(String mapping, String mediaType, String body) throws IOException {
        var path = "/walk" + apis++;
        server.on(path, mediaType, body);
        return Walk.over(connector(), Mappings.source(server.address(path), mapping));
    }

    private Walk walk(String path) throws IOException {
        return Walk.over(connector(), Mappings.source(server.address(path), Mappings.JSON));
    }

    private static String members(SourceRecord record) {
        return ((ApiRecord) record.content()).members().text();
    }

    private Source api(List<String> datasets) {
        var path = "/api" + apis++;
        server.on(path, exchange -> {
            var from = Math.min((page(exchange) - 1) * SIZE, datasets.size());
            var page = datasets.subList(from, Math.min(from + SIZE, datasets.size()));
            send(exchange, "{\"count\": " + datasets.size() + ", \"data\": [" + String.join(", ", page) + "]}");
        });
        return Mappings.source(server.address(path), Mappings.JSON);
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        SourceServer.send(exchange, 200, "application/json", body.getBytes(UTF_8));
    }

    private static int page(HttpExchange exchange) {
        return number(exchange, PAGE);
    }

    private static int number(HttpExchange exchange, Pattern pattern) {
        var found = pattern.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String dataset(int number) {
        return "{\"id\": \"id-%05d\", \"title\": \"Data %d\"}".formatted(number, number);
    }

    /** The sources of the contract know nothing of mappings. */
    private record WithMapping(Connector connector) implements Connector {

        @Override
        public String kind() {
            return connector.kind();
        }

        @Override
        public RecordPages open(Source source) throws IOException {
            URI address = source.address();
            return connector.open(source.settings().isEmpty() ? Mappings.source(address, Mappings.JSON) : source);
        }
    }
}
