package id.satudata.hub.egress;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;

/** A client with little patience and a server that it may ask. */
abstract class EgressScene {

    final SourceServer server = new SourceServer();
    final EgressClient client = Egress.client(Egress.impatient());

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    /** Why a whole body cannot be had. */
    EgressException failure(URI address) {
        return catchThrowableOfType(
                EgressException.class,
                () -> client.get(address, "*/*", it -> it.body().readAllBytes()));
    }

    static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        SourceServer.send(exchange, 302, "", new byte[0]);
    }
}
