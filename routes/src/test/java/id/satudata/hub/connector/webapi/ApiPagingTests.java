package id.satudata.hub.connector.webapi;

import static id.satudata.hub.connector.webapi.ApiSite.LINKED;
import static id.satudata.hub.connector.webapi.ApiSite.MEDIA_TYPE;
import static id.satudata.hub.connector.webapi.ApiSite.dataset;
import static id.satudata.hub.connector.webapi.ApiSite.datasets;
import static id.satudata.hub.connector.webapi.ApiSite.number;
import static id.satudata.hub.connector.webapi.ApiSite.page;
import static id.satudata.hub.connector.webapi.ApiSite.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way in which APIs give their records in pages. */
class ApiPagingTests {

    private final ApiSite site = new ApiSite();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void asksForPagesByTheirNumberUntilOneIsEmpty() throws IOException {
        site.walk(site.of(datasets(101)));

        assertThat(site.server.asked())
                .containsExactly("/api0?page=1&size=100", "/api0?page=2&size=100", "/api0?page=3&size=100");
    }

    @Test
    void walksByOffsetFromWhatReallyCame() throws IOException {
        site.server.on("/offset", exchange -> {
            var from = number(exchange, Pattern.compile("start=(\\d+)"));
            var page = IntStream.range(from, Math.min(from + 3, 7))
                    .mapToObj(ApiSite::dataset)
                    .toList();
            send(exchange, "{\"data\": [" + String.join(",", page) + "], \"count\": \"7\"}");
        });
        var mapping =
                Mappings.JSON.replace("'kind': 'page', 'parameter': 'page'", "'kind': 'offset', 'parameter': 'start'");

        var walk = site.walk("/offset?lang=id", mapping);

        assertThat(walk.keys()).hasSize(7).doesNotHaveDuplicates();
        assertThat(walk.total()).isEqualTo(7);
        assertThat(site.server.asked().get(1)).isEqualTo("/offset?lang=id&size=100&start=3");
    }

    @Test
    void walksByCursor() throws IOException {
        site.server.on("/cursor", exchange -> {
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

        var walk = site.walk("/cursor", mapping);

        assertThat(walk.keys()).containsExactly("id-00001", "id-00002");
        assertThat(site.server.asked()).containsExactly("/cursor", "/cursor?after=x%20y");
    }

    @Test
    void walksByTheLinkHeader() throws IOException {
        site.server.on("/links", exchange -> {
            var second = String.valueOf(exchange.getRequestURI().getQuery()).contains("p=2");
            exchange.getResponseHeaders().add("Link", "<http://elsewhere.example/>; rel=\"prev\"");
            if (!second) {
                exchange.getResponseHeaders().add("Link", "</links?p=9>; rel=\"last\", </links?p=2>; rel=\"next\"");
            }
            send(exchange, "{\"data\": [" + dataset(second ? 2 : 1) + "]}");
        });
        var mapping =
                "{ 'format': 'json', 'records': '/data', 'key': '/id', 'fields': {}, 'pager': { 'kind': 'next-link' } }";

        var walk = site.walk("/links", mapping);

        assertThat(walk.keys()).containsExactly("id-00001", "id-00002");
    }

    @Test
    void endsWhenPagesLeadInACircleOrAreAllTheSame() throws IOException {
        site.server
                .on("/c/1", MEDIA_TYPE, "{\"data\": [" + dataset(1) + "], \"next\": \"2\"}")
                .on("/c/2", MEDIA_TYPE, "{\"data\": [" + dataset(2) + "], \"next\": \"1\"}")
                .on("/same", MEDIA_TYPE, "{\"data\": [" + dataset(1) + "]}")
                .on("/nameless", MEDIA_TYPE, "{\"data\": [{}, {}]}")
                .on("/short", MEDIA_TYPE, "{\"data\": [" + dataset(1) + "], \"count\": 300}");

        assertThat(site.walk("/c/1", LINKED).keys()).containsExactly("id-00001", "id-00002");
        assertThat(site.walk("/same", Mappings.JSON).keys()).containsExactly("id-00001");
        assertThat(site.walk("/nameless", Mappings.JSON).keys()).containsExactly("#1", "#2");
        assertThatThrownBy(() -> site.walk("/short", Mappings.JSON))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("1 of 300");
    }

    @Test
    void takesAMissingPageForTheEndOnlyWhenAllIsHere() throws IOException {
        site.server
                .on("/all", exchange -> {
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

        assertThat(site.walk("/all", Mappings.JSON).keys()).hasSize(1);
        assertThatThrownBy(() -> site.walk("/part", Mappings.JSON)).hasMessageContaining("404");
    }
}
