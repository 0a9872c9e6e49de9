package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data.json document whose server recognises it by an entity tag, or claims to. */
final class RemainingDocument implements AutoCloseable {

    private final HttpServer server;
    private final List<String> conditions = new CopyOnWriteArrayList<>();
    private volatile String content = "";
    private volatile String etag = "";
    private volatile boolean lies;

    RemainingDocument(String etag, String... titles) throws IOException {
        become(etag, titles);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/data.json", this::answer);
        server.start();
    }

    void become(String named, String... titles) {
        etag = named;
        content = Stream.of(titles)
                .map(it -> "{\"identifier\": \"%s\", \"title\": \"%s\", \"accessLevel\": \"public\"}".formatted(it, it))
                .collect(Collectors.joining(
                        ",",
                        "{\"conformsTo\": \"https://project-open-data.cio.gov/v1.1/schema\", \"dataset\": [",
                        "]}"));
    }

    /** From now on it says to everybody that nothing has changed. */
    void lie() {
        lies = true;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/data.json");
    }

    /** By what it was asked to recognise it, question by question; an empty text where by nothing. */
    List<String> conditions() {
        return conditions;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var condition = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    .orElse("");
            conditions.add(condition);
            exchange.getResponseHeaders().set("ETag", etag);
            if (lies || condition.equals(etag)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var body = content.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
