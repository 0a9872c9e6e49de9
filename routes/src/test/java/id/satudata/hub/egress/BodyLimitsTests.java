package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.TOO_LARGE;
import static id.satudata.hub.egress.EgressException.Reason.TOO_SLOW;
import static id.satudata.hub.egress.EgressException.Reason.UNREACHABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Bodies that are packed, broken, too large or too slow. */
class BodyLimitsTests extends EgressScene {

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

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        SourceServer.send(exchange, 200, "text/plain", body);
    }
}
