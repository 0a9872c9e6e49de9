package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.backup.Backups;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets the launcher's commands ask a hub that is already running, by {@code POST} on a free loopback port; what takes long
 * is told as plain text while it goes on. Address and token are in a file only the hub's own user can read.
 */
@Component
@Profile("!harvest & !verify & !views")
class ControlDoor implements SmartLifecycle {

    private static final int LARGEST_FORM = 4 << 20;

    private final AdHocHarvest harvest;
    private final SourcePreview preview;
    private final CodesImport codes;
    private final ChainCheck check;
    private final ViewWork views;
    private final Backups backups;
    private final DumpOrder dump;
    private final AdminProperties properties;
    private final ControlToken token = ControlToken.random();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    ControlDoor(
            AdHocHarvest harvest,
            SourcePreview preview,
            CodesImport codes,
            ChainCheck check,
            ViewWork views,
            Backups backups,
            DumpOrder dump,
            AdminProperties properties) {
        this.harvest = harvest;
        this.preview = preview;
        this.codes = codes;
        this.check = check;
        this.views = views;
        this.backups = backups;
        this.dump = dump;
        this.properties = properties;
    }

    @Override
    public void start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(workers);
            started.createContext("/harvest", it -> answer(it, this::harvest));
            started.createContext("/preview", it -> answer(it, this::preview));
            started.createContext("/codes", it -> answer(it, this::codes));
            started.createContext("/verify", it -> answer(it, this::verify));
            started.createContext("/views", it -> answer(it, this::views));
            started.createContext("/backup", it -> answer(it, this::backup));
            started.createContext("/dump", it -> answer(it, this::dump));
            started.start();
            var port = started.getAddress().getPort();
            token.leaveAt(properties.controlFile(), "http://127.0.0.1:" + port);
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException("The control door cannot open; is the data folder writable?", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(1); // a harvest that was stopped says so to whoever waits for it
            server = null;
        }
        workers.shutdown();
        try {
            Files.deleteIfExists(properties.controlFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + properties.controlFile(), e);
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** After the runs it is telling about have ended. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    private void answer(HttpExchange exchange, HttpHandler work) throws IOException {
        try (exchange) {
            var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!token.admits(authorization)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                work.handle(exchange);
            }
        }
    }

    private void harvest(HttpExchange exchange) throws IOException {
        var request = source(form(exchange));
        try (var out = text(exchange)) {
            out.println("exit " + (harvest.run(request, out, false) ? 0 : 1));
        }
    }

    private void preview(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        try (var out = text(exchange)) {
            out.println("exit " + (preview.run(source(form), form.containsKey("json"), out) ? 0 : 1));
        }
    }

    private static SourceRequest source(MultiValueMap<String, String> form) {
        return new SourceRequest(
                value(form, "kind"),
                value(form, "url"),
                values(form, "setting"),
                Optional.of(value(form, "consent")).filter(it -> !it.isBlank()));
    }

    /** Answers once all is done: a list that cannot be read is told with 422, so that the launcher can end with an error. */
    private void codes(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        var told = new ByteArrayOutputStream();
        var request = new CodesImport.Request(
                value(form, "system"),
                value(form, "version"),
                form.containsKey("dry-run"),
                form.containsKey("json"),
                values(form, "file"));
        var read = codes.run(request, new PrintStream(told, false, UTF_8));
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(read ? 200 : 422, told.size());
        told.writeTo(exchange.getResponseBody());
    }

    /** The last line is for the script alone: what it shall end with. */
    private void verify(HttpExchange exchange) throws IOException {
        try (var out = text(exchange)) {
            out.println("exit " + (check.run(out, false) ? 0 : 1));
        }
    }

    private void views(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        var request = new ViewWork.Request(value(form, "work"), value(form, "views"), value(form, "revision"));
        try (var out = text(exchange)) {
            out.println("exit " + (views.run(request, out, false) ? 0 : 1));
        }
    }

    private void backup(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        try (var out = text(exchange)) {
            out.println("exit " + (backups.take(value(form, "folder"), out, false) ? 0 : 1));
        }
    }

    private void dump(HttpExchange exchange) throws IOException {
        try (var out = text(exchange)) {
            out.println("exit " + (dump.run(out) ? 0 : 1));
        }
    }

    private static PrintStream text(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        return new PrintStream(exchange.getResponseBody(), false, UTF_8);
    }

    private static MultiValueMap<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), UTF_8);
        return UriComponentsBuilder.newInstance().query(body).build().getQueryParams();
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return values(form, name).stream().findFirst().orElse("");
    }

    private static List<String> values(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(it -> URLDecoder.decode(it, UTF_8))
                .toList();
    }
}
