package id.satudata.hub.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.backup.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the launcher's commands ask a hub that is already running, by {@code POST} on a free loopback port; what takes long
 * is told as plain text while it goes on. Address and token are in a file only the hub's own user can read.
 */
@Component
@Profile("!harvest & !verify & !views")
class ControlDoor implements SmartLifecycle {

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

    /** What one address is for. */
    @FunctionalInterface
    private interface Work {
        void doneFor(ControlRequest request) throws IOException;
    }

    private void answer(HttpExchange exchange, Work work) throws IOException {
        try (exchange) {
            var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!token.admits(authorization)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                work.doneFor(ControlRequest.of(exchange));
            }
        }
    }

    private void harvest(ControlRequest request) throws IOException {
        var source = request.source();
        request.tell(out -> harvest.run(source, out, false));
    }

    private void preview(ControlRequest request) throws IOException {
        request.tell(out -> preview.run(request.source(), request.has("json"), out));
    }

    private void codes(ControlRequest request) throws IOException {
        var list = new CodesImport.Request(
                request.value("system"),
                request.value("version"),
                request.has("dry-run"),
                request.has("json"),
                request.values("file"));
        request.tellAtItsEnd(out -> codes.run(list, out));
    }

    private void verify(ControlRequest request) throws IOException {
        request.tell(out -> check.run(out, false));
    }

    private void views(ControlRequest request) throws IOException {
        var work = new ViewWork.Request(request.value("work"), request.value("views"), request.value("revision"));
        request.tell(out -> views.run(work, out, false));
    }

    private void backup(ControlRequest request) throws IOException {
        request.tell(out -> backups.take(request.value("folder"), out, false));
    }

    private void dump(ControlRequest request) throws IOException {
        request.tell(dump::run);
    }
}
