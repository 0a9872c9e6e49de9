package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.delivery.Receiver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Speaks as much of S3 as carriers need; who writes must have signed, and who reads may be kept out. */
final class BucketServer implements AutoCloseable {

    private static final String SIGNED = "AWS4-HMAC-SHA256 Credential=AK/20261126/";
    private static final String DENIED = "<Error><Code>AccessDenied</Code></Error>";

    final Map<String, String> objects = new ConcurrentHashMap<>();
    final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** What becomes of a content on its way in. */
    volatile UnaryOperator<String> keeping = it -> it;

    /** What is answered where nothing is; 403 by a bucket that may not be listed. */
    volatile int absent = 404;

    volatile boolean mayRead = true;

    /** What is said where nothing is or may be had. */
    volatile String denial = DENIED;

    private final HttpServer server;

    BucketServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ember/katalog/", it -> {
            try (it) {
                answer(it, name(it));
            }
        });
        server.start();
    }

    Receiver receiver(Map<String, String> settings) {
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/ember/katalog/");
        return new Receiver("provinsi", "s3", address, settings);
    }

    private void answer(HttpExchange exchange, String name) throws IOException {
        var content = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!exchange.getRequestMethod().equals("PUT")) {
            var found = mayRead ? objects.get(name) : null;
            send(exchange, found == null ? mayRead ? absent : 403 : 200, found == null ? denial : found);
        } else if (header(exchange, "Authorization").startsWith(SIGNED)) {
            objects.put(name, keeping.apply(content));
            hashes.put(name, header(exchange, "X-amz-content-sha256"));
            exchange.sendResponseHeaders(200, -1);
        } else {
            send(exchange, 403, denial);
        }
    }

    private static String name(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().substring("/ember/katalog/".length());
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
