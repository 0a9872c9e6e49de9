package id.satudata.hub.connector.sparql;

import static id.satudata.hub.connector.sparql.SparqlEndpoints.NOTHING;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.iri;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.isList;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.peer;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.query;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.fixture.SparqlPeer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints that answer otherwise than the protocol has it, or not to everybody. */
class SparqlEndpointTests {

    private final SourceServer server = new SourceServer();
    private final SparqlEndpoints endpoints = new SparqlEndpoints(server);
    private final EgressClient egress = Egress.client(Egress.patient());
    private final Connector connector = new SparqlConnector(egress);

    @AfterEach
    void close() throws IOException {
        egress.close();
        server.close();
    }

    @Test
    void asksByGetWhereNoPostIsTaken() throws IOException {
        var peer = peer(2);
        var source = endpoints.source(exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                SourceServer.send(exchange, 405, "", new byte[0]);
            } else {
                peer.handle(exchange);
            }
        });

        assertThat(Walk.over(connector, source).keys()).containsExactly(iri(0), iri(1));
    }

    @Test
    void tellsItsPasswordToTheEndpoint() throws IOException {
        var peer = peer(1);
        var source = endpoints
                .source(exchange -> {
                    var told = exchange.getRequestHeaders().getFirst("Authorization");
                    if ("Basic d2FsaWRhdGE6cmFoYXNpYQ==".equals(told)) {
                        peer.handle(exchange);
                    } else {
                        SourceServer.send(exchange, 401, "", new byte[0]);
                    }
                })
                .withSettings(new SourceSettings(Map.of("user", "walidata", "password", "rahasia")));

        assertThat(Walk.over(connector, source).keys()).containsExactly(iri(0));
    }

    @Test
    void isFoundOutWhenItRepeatsItself() {
        var peer = peer(2);
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            asked.computeIfPresent("query", (_, it) -> it.replaceAll("STR\\(\\?dataset\\) > \"[^\"]*\"", "true"));
            asked.computeIfPresent("query", (_, it) -> it.replaceAll("str\\(\\?dataset\\) > \"[^\"]*\"", "true"));
            peer.answer(exchange, asked);
        });

        assertThatThrownBy(() -> Walk.over(connector, source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("lists the same again after 2");
    }

    @Test
    void breaksOffWhenFewerAreListedThanCounted() {
        var peer = peer(3);
        var lists = new AtomicInteger();
        var source = endpoints
                .source(exchange -> {
                    var asked = SparqlPeer.parameters(exchange);
                    if (isList(asked) && lists.incrementAndGet() == 2) {
                        SourceServer.send(exchange, 200, "application/sparql-results+json", NOTHING.getBytes(UTF_8));
                    } else {
                        peer.answer(exchange, asked);
                    }
                })
                .withSettings(new SourceSettings(Map.of("page-size", "2")));

        assertThatThrownBy(() -> Walk.over(connector, source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("2 of 3");
    }

    @Test
    void breaksOffWhenFewerAreListedThanCountedThoughItCountsNoMore() {
        var peer = peer(3);
        var counts = new AtomicInteger();
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("COUNT") && counts.incrementAndGet() > 1) {
                SourceServer.send(exchange, 400, "text/plain", "no".getBytes(UTF_8));
            } else if (isList(asked)) {
                SourceServer.send(exchange, 200, "application/sparql-results+json", NOTHING.getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector, source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("0 of 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNT", "CONSTRUCT"})
    void putsNoFurtherQuestionToAnEndpointThatAsksToWait(String query) {
        var peer = peer(4);
        var refused = new AtomicInteger();
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (refused.get() > 0 || query(asked).contains(query)) {
                refused.incrementAndGet();
                exchange.getResponseHeaders().set("Retry-After", "3600");
                SourceServer.send(exchange, 429, "text/plain", "later".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector, source)).hasMessageContaining("asks to wait until");
        assertThat(refused).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"200, text/turtle, '<a> <b> '", "500, text/plain, too complex"})
    void refusesOnlyTheDatasetThatCannotBeDescribed(int status, String mediaType, String body) throws IOException {
        var peer = peer(10);
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("CONSTRUCT") && query(asked).contains(iri(7))) {
                SourceServer.send(exchange, status, mediaType, body.getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        var walk = Walk.over(connector, source);

        assertThat(walk.keys()).hasSize(10);
        assertThat(walk.codes()).containsExactly("record-unreadable");
    }

    @Test
    void doesNotTakeAnEndpointThatDescribesNothingForAnEmptyOne() {
        var peer = peer(10);
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("CONSTRUCT")) {
                SourceServer.send(exchange, 200, "application/n-triples", "# nothing\n".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector, source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("says nothing");
    }

    @Test
    void goesWithoutACountWhereTheEndpointDoesNotCount() throws IOException {
        var peer = peer(2);
        var source = endpoints.source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("COUNT")) {
                SourceServer.send(exchange, 400, "text/plain", "no aggregates here".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        var walk = Walk.over(connector, source);

        assertThat(walk.keys()).hasSize(2);
        assertThat(walk.total()).isEqualTo(-1);
    }
}
