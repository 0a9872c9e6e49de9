package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static id.satudata.hub.egress.EgressException.Reason.REFUSED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the client goes where it is sent on. */
class RedirectTests extends EgressScene {

    @Test
    void followsRedirectsByHand() throws IOException {
        server.on("/old", exchange -> redirect(exchange, "new")).on("/new", "text/plain", "here");

        var found = client.get(server.address("/old"), "*/*", EgressResponse::finalUri);

        assertThat(found).isEqualTo(server.address("/new"));
    }

    @Test
    void postsAFormWhereverItIsRedirected() throws IOException {
        server.on("/old", exchange -> redirect(exchange, "new")).on("/new", exchange -> {
            var form = exchange.getRequestBody().readAllBytes();
            SourceServer.send(exchange, 200, exchange.getRequestMethod(), form);
        });

        var told = client.ask(
                server.address("/old"),
                "*/*",
                Map.of(),
                Map.of("query", "a&b é"),
                it -> it.mediaType() + " " + new String(it.body().readAllBytes(), UTF_8));

        assertThat(told).isEqualTo("post query=a%26b+%C3%A9");
    }

    @Test
    void handsInOnceAndNeitherAgainNorElsewhere() throws IOException {
        var asked = new AtomicInteger();
        server.on("/busy", exchange -> {
                    asked.incrementAndGet();
                    SourceServer.send(exchange, 503, "text/plain", new byte[0]);
                })
                .on("/old", exchange -> redirect(exchange, "new"))
                .on("/new", exchange -> asked.incrementAndGet())
                .on("/echo", exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    SourceServer.send(
                            exchange, 200, exchange.getRequestHeaders().getFirst("Content-Type"), body);
                });

        assertThat(post("/busy")).isEqualTo(503);
        assertThat(post("/old")).isEqualTo(302);
        assertThat(asked).hasValue(1);
        var echo = client.post(
                server.address("/echo"),
                Map.of(),
                "application/json",
                "{}".getBytes(UTF_8),
                it -> it.mediaType() + new String(it.body().readAllBytes(), UTF_8));
        assertThat(echo).isEqualTo("application/json{}");
    }

    private int post(String path) throws IOException {
        return client.post(
                server.address(path), Map.of(), "application/json", "{}".getBytes(UTF_8), EgressResponse::status);
    }

    @Test
    void tellsFurtherHeadersOnlyToTheHostTheyAreMeantFor() throws IOException {
        try (var other = new SourceServer()) {
            var told = new CopyOnWriteArrayList<String>();
            other.on("/there", exchange -> {
                told.add("other " + exchange.getRequestHeaders().getFirst("X-Key"));
                SourceServer.send(exchange, 200, "text/plain", new byte[0]);
            });
            server.on("/here", exchange -> {
                        told.add("own " + exchange.getRequestHeaders().getFirst("X-Key"));
                        redirect(exchange, "/again");
                    })
                    .on("/again", exchange -> {
                        told.add("own " + exchange.getRequestHeaders().getFirst("X-Key"));
                        redirect(exchange, other.address("/there").toString());
                    });

            client.get(server.address("/here"), "*/*", Map.of("X-Key", "rahasia"), EgressResponse::status);

            assertThat(told).containsExactly("own rahasia", "own rahasia", "other null");
        }
    }

    @Test
    void givesUpOnRedirectCircle() {
        server.on("/round", exchange -> redirect(exchange, "/round"));

        assertThat(failure(server.address("/round")).reason()).isEqualTo(NOT_HTTP);
        assertThat(server.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:80/",
                "http://169.254.169.254/latest/meta-data",
                "http://user:secret@localhost/",
                "https://example.org:8443/",
                "http://[::1]/",
                "http://2130706433/"
            })
    void refusesRedirectToWhereItMayNotGo(String target) {
        server.on("/lure", exchange -> redirect(exchange, target));

        var failure = failure(server.address("/lure"));

        assertThat(failure.reason()).isEqualTo(REFUSED);
        assertThat(failure).message().doesNotContain("secret");
    }
}
