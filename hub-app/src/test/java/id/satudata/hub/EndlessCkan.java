package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CKAN without end; from its third page on it waits until it is told to go on. */
final class EndlessCkan implements AutoCloseable {

    private static final Pattern START = Pattern.compile("[?&]start=(\\d+)");
    private static final Pattern ROWS = Pattern.compile("[?&]rows=(\\d+)");
    private static final int LONGEST_PAGE = 20;

    private final HttpServer server;
    private final CountDownLatch thirdPage = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    EndlessCkan() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    boolean awaitThirdPage() throws InterruptedException {
        return thirdPage.await(2, TimeUnit.MINUTES);
    }

    void goOn() {
        goOn.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = exchange.getRequestURI().toString();
            if (!request.contains("package_search")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var start = number(START, request, 0);
            var rows = Math.min(LONGEST_PAGE, number(ROWS, request, 10));
            if (start >= 2 * rows) {
                thirdPage.countDown();
                goOn.await();
            }
            var body = page(start, rows).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each such site has datasets of its own: an id stands for the same dataset wherever it appears. */
    private String page(int start, int rows) {
        var site = server.getAddress().getPort();
        var packages = IntStream.range(start, start + rows)
                .mapToObj(it -> """
                        {"id": "%2$08x-0000-4000-8000-%1$012d", "name": "data-%1$d", "title": "Data ke-%1$d",
                         "notes": "Data nomor %1$d.", "metadata_modified": "2026-01-02T03:04:05", "resources": []}""".formatted(it, site))
                .collect(Collectors.joining(","));
        return "{\"success\": true, \"result\": {\"count\": 1000000, \"results\": [" + packages + "]}}";
    }

    private static int number(Pattern pattern, String request, int otherwise) {
        var found = pattern.matcher(request);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    @Override
    public void close() {
        goOn.countDown();
        server.stop(0);
    }
}
