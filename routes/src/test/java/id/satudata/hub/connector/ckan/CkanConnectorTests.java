package id.satudata.hub.connector.ckan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CkanConnectorTests extends RemoteConnectorContract {

    private static final String SEARCH = "/api/3/action/package_search";
    private static final Pattern START = Pattern.compile("start=(\\d+)");
    private static final int ROWS = 100;
    private int portals;

    @Override
    protected Connector connector(EgressClient egress) {
        return new CkanConnector(egress);
    }

    @Override
    protected String path() {
        return SEARCH;
    }

    @Override
    protected String mediaType() {
        return "application/json";
    }

    @Override
    protected Source sourceOf(int records) {
        return portal(
                IntStream.range(0, records).mapToObj(CkanConnectorTests::pack).toList());
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var home = "/portal" + portals++;
        server.on(home + SEARCH, exchange -> {
            if (start(exchange) == 0) {
                SourceServer.send(
                        exchange, 200, mediaType(), answer(2, List.of(pack(1))).getBytes(UTF_8));
            } else {
                SourceServer.send(exchange, status, mediaType(), body.getBytes(UTF_8));
            }
        });
        return source(home);
    }

    @Test
    void asksForPagesInTheOrderOfIds() throws IOException {
        Walk.over(connector(), sourceOf(101));

        assertThat(server.asked())
                .containsExactly(
                        "/portal0" + SEARCH + "?rows=100&start=0&sort=id%20asc",
                        "/portal0" + SEARCH + "?rows=100&start=100&sort=id%20asc",
                        "/portal0" + SEARCH + "?rows=100&start=101&sort=id%20asc");
    }

    @Test
    void keepsPackagesByteForByte() throws IOException {
        var strange =
                "{ \"id\":\"a\",\n\t\"title\" : \"Désa \\u00e9\", \"n\": 1.50E+3 , \"resources\":[{\"id\":\"r\"} ] }";
        server.on(
                SEARCH,
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        mediaType(),
                        ("\uFEFF" + answer(1, start(exchange) == 0 ? List.of(strange) : List.of())).getBytes(UTF_8)));

        var record = Walk.over(connector(), source("")).records().getFirst();

        assertThat(record.content()).isInstanceOfSatisfying(CkanPackage.class, it -> {
            assertThat(it.json().text()).isEqualTo(strange);
            assertThat(it.site()).isEqualTo(Iri.of(server.address("").toString()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api",
                "/api/",
                "/api/3",
                "/api/3/action",
                "/api/3/action/",
                "/api/3/action/package_search",
                "/api/action",
                "/api/3/action/package_search?rows=5&start=10&sort=name"
            })
    void findsTheApiFromAnyOfItsAddresses(String path) throws IOException {
        sourceOf(3);

        var walk = Walk.over(connector(), source("/portal0" + path));

        assertThat(walk.keys()).hasSize(3);
    }

    @Test
    void keepsTheOperatorsFilter() throws IOException {
        sourceOf(1);

        Walk.over(connector(), source("/portal0?fq=organization:dinkes"));

        assertThat(server.asked().getFirst()).contains("?fq=organization:dinkes&rows=100");
    }

    @Test
    void asksForChangesBesideTheOperatorsFilter() throws IOException {
        sourceOf(1);
        var since = Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"));

        try (var walk = connector().open(source("/portal0?fq=organization:dinkes&q=a"), since);
                var plain = connector().open(source("/portal0"), since)) {
            assertThat(walk.isComplete()).isFalse();
            assertThat(plain.isComplete()).isFalse();
        }

        assertThat(server.asked().getFirst())
                .contains(
                        "?fq=(organization:dinkes)%20AND%20metadata_modified:%5B2026-01-02T03:04:05Z%20TO%20*%5D&q=a&rows=");
        assertThat(server.asked().getLast())
                .contains("?fq=metadata_modified:%5B2026-01-02T03:04:05Z%20TO%20*%5D&rows=");
    }

    @Test
    void fallsBackToTheOldAddressOfTheApi() throws IOException {
        server.on("/api/action/package_search", this::threePackages).on(SEARCH, 404, "text/html", "<html>");

        assertThat(Walk.over(connector(), source("")).keys()).hasSize(3);
    }

    @Test
    void flagsPackagesThatComeTwice() throws IOException {
        var walk = Walk.over(connector(), portal(List.of(pack(1), pack(2), pack(1))));

        assertThat(walk.keys()).containsExactly("id-00001", "id-00002", "id-00001");
        assertThat(walk.codes()).containsExactly("identifier-duplicate");
    }

    @Test
    void flagsPackagesWithoutIdAndWhatIsNoPackage() throws IOException {
        var walk = Walk.over(connector(), portal(List.of("{\"name\":\"x\"}", "{\"id\":\" \"}", "null", "7", pack(1))));

        assertThat(walk.codes())
                .containsExactly("identifier-missing", "identifier-missing", "record-unreadable", "record-unreadable");
        assertThat(walk.keys()).containsExactly("#1", "#2", "#3", "#4", "id-00001");
    }

    @Test
    void goesOnFromWhatCameWhenAPortalGivesFewerRows() throws IOException {
        server.on(SEARCH, exchange -> {
            var start = start(exchange);
            var page = start < 30
                    ? IntStream.range(start, start + 10)
                            .mapToObj(CkanConnectorTests::pack)
                            .toList()
                    : List.<String>of();
            SourceServer.send(exchange, 200, mediaType(), answer(30, page).getBytes(UTF_8));
        });

        assertThat(Walk.over(connector(), source("")).keys()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void endsWhenAPortalAlwaysGivesTheSamePage() throws IOException {
        server.on("/whole" + SEARCH, mediaType(), answer(2, List.of(pack(1), pack(2))))
                .on("/part" + SEARCH, mediaType(), answer(500, List.of(pack(1), pack(2))));

        assertThat(Walk.over(connector(), source("/whole")).keys()).hasSize(2);
        assertThatThrownBy(() -> Walk.over(connector(), source("/part")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("2 of 500");
    }

    @Test
    void doesNotTakeAnEarlyEmptyPageForTheEnd() throws IOException {
        server.on(SEARCH, exchange -> {
            var page = start(exchange) == 0 ? List.of(pack(1), pack(2)) : List.<String>of();
            SourceServer.send(exchange, 200, mediaType(), answer(7, page).getBytes(UTF_8));
        });

        try (var walk = connector().open(source(""))) {
            assertThat(walk.next().orElseThrow()).hasSize(2);
            assertThatThrownBy(walk::next).isInstanceOf(SourceUnreadable.class).hasMessageContaining("2 of 7");
        }
    }

    @Test
    void passesOnThePortalsOwnWords() {
        server.on("/a" + SEARCH, 403, mediaType(), """
                        {"success": false, "error": {"__type": "Authorization Error", "message": "Access denied: no"}}
                        """)
                .on("/b" + SEARCH, mediaType(), """
                        {"error": {"__type": "Search Error", "message": "Search is down"}, "success": false}
                        """)
                .on("/c" + SEARCH, 400, mediaType(), "\"Bad request: Action name not known\"");

        assertThatThrownBy(() -> Walk.over(connector(), source("/a"))).hasMessageContaining("403: Access denied");
        assertThatThrownBy(() -> Walk.over(connector(), source("/b"))).hasMessageContaining("Search is down");
        assertThatThrownBy(() -> Walk.over(connector(), source("/c"))).hasMessageContaining("Action name not known");
    }

    @Test
    void readsAnswersInLatin1() throws IOException {
        server.on(
                SEARCH,
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        "application/json;charset=iso-8859-1",
                        answer(1, start(exchange) == 0 ? List.of("{\"id\":\"a\",\"title\":\"é\"}") : List.of())
                                .getBytes(ISO_8859_1)));

        assertThat(Walk.over(connector(), source("")).records().getFirst().content())
                .isInstanceOfSatisfying(
                        CkanPackage.class, it -> assertThat(it.json().text()).contains("é"));
    }

    private void threePackages(HttpExchange exchange) throws IOException {
        var page = start(exchange) == 0 ? List.of(pack(1), pack(2), pack(3)) : List.<String>of();
        SourceServer.send(exchange, 200, mediaType(), answer(3, page).getBytes(UTF_8));
    }

    private Source portal(List<String> packages) {
        var home = "/portal" + portals++;
        server.on(home + SEARCH, exchange -> {
            var from = Math.min(start(exchange), packages.size());
            var page = packages.subList(from, Math.min(from + ROWS, packages.size()));
            SourceServer.send(
                    exchange, 200, mediaType(), answer(packages.size(), page).getBytes(UTF_8));
        });
        return source(home);
    }

    private Source source(String path) {
        return Sources.at("ckan", server.address(path));
    }

    private static int start(HttpExchange exchange) {
        var start = START.matcher(exchange.getRequestURI().getQuery());
        return start.find() ? Integer.parseInt(start.group(1)) : 0;
    }

    private static String answer(int count, List<String> packages) {
        return "{\"help\": \"x\", \"success\": true, \"result\": {\"count\": " + count + ", \"results\": ["
                + packages.stream().collect(joining(", ")) + "], \"facets\": {}}}";
    }

    private static String pack(int number) {
        return "{\"id\": \"id-%05d\", \"name\": \"paket-%d\", \"title\": \"Paket\"}".formatted(number, number);
    }
}
