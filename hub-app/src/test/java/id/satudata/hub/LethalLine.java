package id.satudata.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A line to a hub that passes everything on, and once kills whoever asks, when the hub has answered and before they know. */
final class LethalLine implements AutoCloseable {

    private static final Set<String> OF_THE_LINE =
            Set.of("host", "connection", "accept-encoding", "te", "content-length", "upgrade", "http2-settings");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Optional<String>> deadly = new AtomicReference<>(Optional.empty());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final URI hub;
    private final Runnable kill;

    private LethalLine(HttpServer server, URI hub, Runnable kill) {
        this.server = server;
        this.hub = hub;
        this.kill = kill;
    }

    static LethalLine to(URI hub, Runnable kill) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var line = new LethalLine(server, hub, kill);
        server.createContext("/", line::pass);
        server.start();
        return line;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The next who asks there is killed, once it is answered. */
    void killAfter(String path) {
        deadly.set(Optional.of(path));
    }

    /** What was handed in, by its address. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI();
            var request = HttpRequest.newBuilder(URI.create(hub + path.toString()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_LINE.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(it -> request.header(name, it));
                }
            });
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Record-Key"))
                    .ifPresent(taken::add);
            if (deadly.get().filter(path.getPath()::equals).isPresent()) {
                deadly.set(Optional.empty());
                kill.run();
                return;
            }
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(it -> exchange.getResponseHeaders().set("Content-Type", it));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
