package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.BUSY;
import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static id.satudata.hub.egress.EgressException.Reason.REFUSED;
import static id.satudata.hub.egress.EgressException.Reason.STATUS;
import static id.satudata.hub.egress.EgressException.Reason.TOO_LARGE;
import static id.satudata.hub.egress.EgressException.Reason.TOO_SLOW;
import static id.satudata.hub.egress.EgressException.Reason.UNREACHABLE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgressClientTests {

    private final SourceServer server = new SourceServer();
    private final EgressClient client = Egress.client(Egress.impatient());

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void fetchesBodyTypeAndCharset() throws IOException {
        server.on(
                "/a",
                exchange ->
                        SourceServer.send(exchange, 200, "Text/Turtle; charset=ISO-8859-1", "é".getBytes(ISO_8859_1)));

        var response = client.get(server.address("/a"), "text/turtle", it -> {
            assertThat(it.body().readAllBytes()).isEqualTo("é".getBytes(ISO_8859_1));
            return it;
        });

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.mediaType()).isEqualTo("text/turtle");
        assertThat(response.charset()).contains(ISO_8859_1);
        assertThat(response.finalUri()).isEqualTo(server.address("/a"));
    }

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
    void handsNothingInAtAPrivateAddress() throws IOException {
        try (var strict = new EgressClient(EgressPolicy.standard())) {
            for (var address :
                    List.of("http://127.0.0.1/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/")) {
                var thrown = catchThrowableOfType(
                        EgressException.class,
                        () -> strict.post(
                                URI.create(address), Map.of(), "text/plain", new byte[0], EgressResponse::status));
                assertThat(thrown.reason()).as(address).isEqualTo(REFUSED);
                assertThat(catchThrowableOfType(EgressException.class, () -> strict.check(URI.create(address)))
                                .reason())
                        .isEqualTo(REFUSED);
            }
        }
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
    void handsOnLinkHeaders() throws IOException {
        server.on("/linked", exchange -> {
            exchange.getResponseHeaders().add("Link", "</a>; rel=\"prev\"");
            exchange.getResponseHeaders().add("Link", "</b>; rel=\"next\"");
            SourceServer.send(exchange, 200, "text/plain", new byte[0]);
        });

        assertThat(client.get(server.address("/linked"), "*/*", EgressResponse::links))
                .containsExactly("</a>; rel=\"prev\"", "</b>; rel=\"next\"");
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

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a", "mailto:a@b.c", "jar:file:///a!/b"})
    void asksOnlyWebAddresses(String address) {
        assertThat(failure(URI.create(address)).reason()).isEqualTo(NOT_HTTP);
    }

    @Test
    void refusesNameWithOnePrivateAddressAmongPublicOnes() throws IOException {
        var names = new FixedNames(List.of(InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("10.0.0.1")));
        try (var careful = new EgressClient(EgressPolicy.standard(), Clock.systemUTC(), names)) {
            var failure = catchThrowableOfType(
                    EgressException.class, () -> careful.get(URI.create("http://rebound.example/"), "*/*", it -> it));

            assertThat(failure.reason()).isEqualTo(REFUSED);
        }
    }

    @Test
    void unpacksGzip() throws IOException {
        var text = "isi data ".repeat(1000);
        server.on("/packed", exchange -> packed(exchange, SourceServer.gzip(text.getBytes(UTF_8))));

        var unpacked = client.get(
                server.address("/packed"), "*/*", it -> new String(it.body().readAllBytes(), UTF_8));

        assertThat(unpacked).isEqualTo(text);
    }

    @Test
    void countsBytesAfterUnpacking() {
        server.on("/bomb", exchange -> packed(exchange, SourceServer.gzip(new byte[8 << 20])));

        assertThat(failure(server.address("/bomb")).reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void reportsBrokenCompression() {
        server.on("/broken", exchange -> packed(exchange, "not gzip at all".getBytes(UTF_8)));

        assertThat(failure(server.address("/broken")).reason()).isEqualTo(UNREACHABLE);
    }

    @Test
    void endsEndlessBody() {
        server.onEndless("/endless", "text/plain", "more and more ");

        assertThat(failure(server.address("/endless")).reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void endsBodyThatTrickles() {
        server.onTrickling("/trickle", "text/plain");

        assertThat(failure(server.address("/trickle")).reason()).isEqualTo(TOO_SLOW);
    }

    @Test
    void endsHeadersThatNeverCome() {
        server.onSilent("/silent");

        assertThat(failure(server.address("/silent")).reason()).isEqualTo(TOO_SLOW);
    }

    @Test
    void reportsNobodyListening() throws IOException {
        var address = URI.create("http://localhost:" + freePort() + "/");

        assertThat(failure(address).reason()).isEqualTo(UNREACHABLE);
    }

    @Test
    void reportsUnknownName() throws IOException {
        try (var lost = new EgressClient(Egress.impatient(), Clock.systemUTC(), new FixedNames(List.of()))) {
            var failure = catchThrowableOfType(
                    EgressException.class, () -> lost.get(URI.create("http://nowhere.example/"), "*/*", it -> it));

            assertThat(failure.reason()).isEqualTo(UNREACHABLE);
        }
    }

    @Test
    void triesAgainWhatMayHeal() throws IOException {
        var tries = new AtomicInteger();
        server.on(
                "/busy",
                exchange -> SourceServer.send(
                        exchange, tries.incrementAndGet() < 3 ? 503 : 200, "text/plain", new byte[] {'x'}));

        var status = client.get(
                server.address("/busy"), "*/*", it -> it.requireSuccess().status());

        assertThat(status).isEqualTo(200);
        assertThat(tries).hasValue(3);
    }

    @Test
    void doesNotTryAgainWhatWillNotHeal() {
        server.on("/gone", 404, "text/plain", "gone").on("/busy", 503, "text/plain", "busy");

        assertThat(statusFailure("/gone").reason()).isEqualTo(STATUS);
        assertThat(statusFailure("/busy").reason()).isEqualTo(BUSY);
        assertThat(server.asked()).containsExactly("/gone", "/busy", "/busy", "/busy");
    }

    private EgressException statusFailure(String path) {
        return catchThrowableOfType(
                EgressException.class, () -> client.get(server.address(path), "*/*", EgressResponse::requireSuccess));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EgressException failure(URI address) {
        return catchThrowableOfType(
                EgressException.class,
                () -> client.get(address, "*/*", it -> it.body().readAllBytes()));
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        SourceServer.send(exchange, 302, "", new byte[0]);
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        SourceServer.send(exchange, 200, "text/plain", body);
    }
}
