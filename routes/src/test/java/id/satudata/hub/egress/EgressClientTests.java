package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.BUSY;
import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static id.satudata.hub.egress.EgressException.Reason.REFUSED;
import static id.satudata.hub.egress.EgressException.Reason.STATUS;
import static id.satudata.hub.egress.EgressException.Reason.UNREACHABLE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client asks, of whom, and how often. */
class EgressClientTests extends EgressScene {

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
}
