package id.satudata.hub.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real HTTP server that keeps packages as CKAN does: names stay taken when packages are deleted. It fails as it is told. */
final class CkanPeer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, ObjectNode> packages = new LinkedHashMap<>();
    private final List<String> writes = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What it answers to the next action of that name instead of doing it, or after doing it. */
    record Fault(String action, int status, String type, String body, String retryAfter, boolean afterwards) {}

    CkanPeer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    synchronized void fails(String action, int status, String type, String body) {
        faults.add(new Fault(action, status, type, body, "", false));
    }

    synchronized void asksToWait(String action, String seconds) {
        faults.add(new Fault(action, 429, "application/json", "{}", seconds, false));
    }

    /** Does what it is asked and then says nothing more. */
    synchronized void fallsSilentAfter(String action) {
        faults.add(new Fault(action, -1, "", "", "", true));
    }

    synchronized List<String> writes() {
        return List.copyOf(writes);
    }

    synchronized List<ObjectNode> shown() {
        return packages.values().stream()
                .filter(it -> it.path("state").asString("").equals("active"))
                .toList();
    }

    synchronized ObjectNode only() {
        return shown().getFirst();
    }

    synchronized void forget(String id) {
        packages.remove(id);
    }

    /** A package of somebody else. */
    synchronized void has(String name) {
        var id = UUID.randomUUID().toString();
        packages.put(
                id,
                JSON.createObjectNode()
                        .put("id", id)
                        .put("name", name)
                        .put("title", "Milik orang lain")
                        .put("state", "active"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var action = path.substring(path.lastIndexOf('/') + 1);
        var body = exchange.getRequestBody().readAllBytes();
        var fault = fault(action, false);
        if (fault.isPresent()) {
            if (!fault.get().retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", fault.get().retryAfter());
            }
            send(exchange, fault.get().status(), fault.get().type(), fault.get().body());
            return;
        }
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var sent = body.length == 0
                ? JSON.createObjectNode().put("id", URLDecoder.decode(query.replaceFirst("^id=", ""), UTF_8))
                : (ObjectNode) JSON.readTree(body);
        var token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        var said = act(action, sent, token);
        if (said.path("success").asBoolean() && fault(action, true).isPresent()) {
            await();
            return;
        }
        var status = said.path("success").asBoolean()
                ? 200
                : said.path("error").path("__type").asString("").startsWith("Not") ? 404 : 409;
        send(exchange, status, "application/json", said.toString());
    }

    private synchronized Optional<Fault> fault(String action, boolean afterwards) {
        var next = faults.stream()
                .filter(it -> it.action().equals(action) && it.afterwards() == afterwards)
                .findFirst();
        next.ifPresent(faults::remove);
        return next;
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized ObjectNode act(String action, ObjectNode sent, String token) {
        return switch (action) {
            case "package_show" ->
                find(sent.path("id").asString("")).map(CkanPeer::success).orElseGet(CkanPeer::missing);
            case "organization_show" ->
                sent.path("id").asString("").equals("dinas-kesehatan")
                        ? success(JSON.createObjectNode().put("name", "dinas-kesehatan"))
                        : missing();
            case "package_create", "package_update", "package_delete" ->
                token.equals("kunci") ? write(action, sent) : failure("Authorization Error", "token");
            default -> failure("Validation Error", action);
        };
    }

    private ObjectNode write(String action, ObjectNode sent) {
        writes.add(action);
        if (action.equals("package_create")) {
            var name = sent.path("name").asString("");
            if (packages.values().stream()
                    .anyMatch(it -> it.path("name").asString("").equals(name))) {
                return failure("Validation Error", "That URL is already in use.");
            }
            return keep(UUID.randomUUID().toString(), sent);
        }
        var known = find(sent.path("id").asString(""));
        if (known.isEmpty()) {
            return missing();
        }
        var id = known.get().path("id").asString("");
        if (action.equals("package_delete")) {
            known.get().put("state", "deleted");
            return success(JSON.nullNode());
        }
        return keep(id, sent);
    }

    private ObjectNode keep(String id, ObjectNode sent) {
        var kept = sent.deepCopy().put("id", id).put("state", "active");
        for (var it : kept.path("resources")) {
            if (it instanceof ObjectNode resource && !resource.has("id")) {
                resource.put("id", UUID.randomUUID().toString());
            }
        }
        packages.put(id, kept);
        return success(kept);
    }

    private Optional<ObjectNode> find(String idOrName) {
        return packages.values().stream()
                .filter(it -> it.path("id").asString("").equals(idOrName)
                        || it.path("name").asString("").equals(idOrName))
                .findFirst();
    }

    private static ObjectNode success(JsonNode result) {
        return JSON.createObjectNode().put("success", true).set("result", result);
    }

    private static ObjectNode missing() {
        return failure("Not Found Error", "Not found");
    }

    private static ObjectNode failure(String type, String message) {
        var said = JSON.createObjectNode().put("success", false);
        said.putObject("error").put("__type", type).put("message", message);
        return said;
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
