package id.satudata.hub;

import static id.satudata.hub.Feeds.described;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server of DCAT documents under two names, so that it is two places, and what these say. */
final class Feeds implements AutoCloseable {

    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final HttpServer server;

    Feeds() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open a server of feeds", e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    void put(String path, String document) {
        documents.put(path, document);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    String dataset(String path, String title, String file) {
        return described(at("localhost", "/" + path).toString(), "", title, file);
    }

    static String described(String iri, String identifier, String title, String file) {
        var named = identifier.isEmpty() ? "" : "<http://purl.org/dc/terms/identifier> \"" + identifier + "\" ; ";
        return """
                <%1$s> a <http://www.w3.org/ns/dcat#Dataset> ; %2$s
                    <http://purl.org/dc/terms/title> "%3$s"@id ; <http://purl.org/dc/terms/description> "%3$s menurut kecamatan."@id ;
                    <http://purl.org/dc/terms/publisher> [ a <http://xmlns.com/foaf/0.1/Agent> ;
                        <http://xmlns.com/foaf/0.1/name> "Dinas Perikanan"@id ] ;
                    <http://www.w3.org/ns/dcat#distribution> <%1$s/berkas> .
                <%1$s/berkas> a <http://www.w3.org/ns/dcat#Distribution> ;
                    <http://www.w3.org/ns/dcat#downloadURL> <https://berkas.contoh.go.id/%4$s> .
                """.formatted(iri, named, title, file);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var feed = documents.get(exchange.getRequestURI().getPath());
            if (feed == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = feed.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
