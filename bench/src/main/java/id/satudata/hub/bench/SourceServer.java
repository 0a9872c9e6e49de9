package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Serves a CKAN portal of generated packages, and a dump of generated datasets of any size that is written while it is sent. */
final class SourceServer implements AutoCloseable {

    private static final Pattern PAGE = Pattern.compile("rows=(\\d+)&start=(\\d+)");

    /** Behind all pages of a catalogue, so that no dataset has two sources. */
    private static final int FIRST = 10_000;

    private final HttpServer server;
    private final int size;

    /** @param size how many packages the portal has */
    SourceServer(int size) throws IOException {
        this.size = size;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ckan", this::answerPackages);
        server.createContext("/dump", this::answerDump);
        server.start();
    }

    URI portal() {
        return at("/ckan");
    }

    /** A dump of about so many bytes. */
    URI dump(long bytes) {
        return at("/dump/" + bytes + ".ttl");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answerPackages(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = PAGE.matcher(exchange.getRequestURI().toString());
            if (!asked.find()) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            var page = page(asked).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private String page(Matcher asked) {
        var start = Integer.parseInt(asked.group(2));
        return IntStream.range(start, Math.min(size, start + Integer.parseInt(asked.group(1))))
                .mapToObj(GeneratedPackages::json)
                .collect(Collectors.joining(
                        ",", "{\"success\": true, \"result\": {\"count\": " + size + ", \"results\": [", "]}}"));
    }

    private void answerDump(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var wanted = Long.parseLong(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
        exchange.getResponseHeaders().set("Content-Type", "text/turtle");
        exchange.sendResponseHeaders(200, 0);
        var catalogue = new GeneratedCatalogue(Integer.MAX_VALUE, 0, "https://bench.example");
        try (exchange;
                var out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 16)) {
            var sent = 0L;
            for (int page = FIRST; sent < wanted; page++) {
                var text = catalogue.datasetsOf(page).getBytes(UTF_8);
                out.write(text);
                sent += text.length;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
