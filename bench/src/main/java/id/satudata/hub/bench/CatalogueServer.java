package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Serves one generated catalogue at a time on the loopback address; pages are made before the clock starts. */
final class CatalogueServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> pages = new HashMap<>();

    CatalogueServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Serves this edition from now on and returns the address of its first page. */
    URI serve(int size, int changed) {
        var base = "http://localhost:" + server.getAddress().getPort();
        var catalogue = new GeneratedCatalogue(size, changed, base);
        for (var page = 1; page <= catalogue.pages(); page++) {
            pages.put("/" + page + ".ttl", catalogue.page(page).getBytes(UTF_8));
        }
        return URI.create(base + "/1.ttl");
    }

    Iterable<byte[]> documents() {
        return pages.values();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.getResponseHeaders().set("Content-Type", "text/turtle");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        }
    }
}
