package id.satudata.hub.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Serves one generated catalogue at a time on the loopback address; pages are made before the clock starts, and lie on disk. */
final class CatalogueServer implements AutoCloseable {

    private final HttpServer server;
    private final Path folder;
    private int pages;

    CatalogueServer(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Serves this edition from now on and returns the address of its first page. */
    URI serve(int size, int changed) {
        var base = "http://localhost:" + server.getAddress().getPort();
        var catalogue = new GeneratedCatalogue(size, changed, base);
        for (var page = 1; page <= catalogue.pages(); page++) {
            write(page, catalogue.page(page));
        }
        pages = catalogue.pages();
        return URI.create(base + "/1.ttl");
    }

    private void write(int page, String content) {
        try {
            Files.writeString(file(page), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int page) {
        return folder.resolve(page + ".ttl");
    }

    /** The pages of this edition, each read when it is asked for. */
    Iterable<byte[]> documents() {
        return () -> IntStream.rangeClosed(1, pages).mapToObj(this::document).iterator();
    }

    private byte[] document(int page) {
        try {
            return Files.readAllBytes(file(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            if (Files.isRegularFile(page)) {
                exchange.getResponseHeaders().set("Content-Type", "text/turtle");
                exchange.sendResponseHeaders(200, Files.size(page));
                Files.copy(page, exchange.getResponseBody());
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }
}
