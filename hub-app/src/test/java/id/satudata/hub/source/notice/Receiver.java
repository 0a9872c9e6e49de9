package id.satudata.hub.source.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A real HTTP server that takes reports, or does not. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile boolean silent;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    /** What came. */
    record Delivery(String path, String id, String timestamp, String signature, String body) {}

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    void answers(int code) {
        status = code;
    }

    void isSilent(boolean wanted) {
        silent = wanted;
    }

    private void take(HttpExchange exchange) throws IOException {
        deliveries.add(new Delivery(
                exchange.getRequestURI().getPath(),
                header(exchange, "X-SatuDataHub-Delivery"),
                header(exchange, "X-SatuDataHub-Timestamp"),
                header(exchange, "X-SatuDataHub-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        if (silent) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", address("/lain"));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
