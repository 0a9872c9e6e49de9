package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A source that does one thing wrong, and what it needs for that. */
final class Scene implements AutoCloseable {

    /** A name that leads to a private address. */
    static final String INNER = "dalam.example";

    private static final int MEGABYTE = 1 << 20;

    private final Site site;
    private final SourceServer server = new SourceServer();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<HttpExchange, URI> questions = new ConcurrentHashMap<>();
    private List<Dataset> datasets;
    private volatile boolean later;

    Scene(Site site, Misbehaviour misbehaviour, List<Dataset> datasets) {
        this.site = site;
        this.datasets = List.copyOf(datasets);
        server.on("/", exchange -> {
            questions.put(exchange, question(exchange));
            misbehaviour.answer(this, exchange);
        });
    }

    /** With the form behind its address, where one is sent. */
    private static URI question(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return URI.create(exchange.getRequestURI() + (form.isEmpty() ? "" : "?" + form));
    }

    private URI asked(HttpExchange exchange) {
        return questions.getOrDefault(exchange, exchange.getRequestURI());
    }

    String mediaType(HttpExchange exchange) {
        return site.mediaType(asked(exchange));
    }

    SourceServer server() {
        return server;
    }

    /** Has these from now on. */
    synchronized void have(List<Dataset> others) {
        datasets = List.copyOf(others);
    }

    synchronized void insert() {
        var more = new ArrayList<>(List.of(new Dataset(0, 1)));
        more.addAll(datasets);
        datasets = more;
    }

    synchronized void delete() {
        datasets = datasets.subList(1, datasets.size());
    }

    /** Whether the second page was asked for. */
    boolean isLaterAsked() {
        return later;
    }

    boolean isLater(HttpExchange exchange) {
        var isLater = site.page(asked(exchange)) >= (site.isPaged() ? 1 : 0);
        if (isLater) {
            later = true;
        }
        return isLater;
    }

    void afterFirstPage(HttpExchange exchange, Runnable change) {
        if (site.page(asked(exchange)) == 0 && nth() == 1) {
            change.run();
        }
    }

    /** How often it came to this. */
    int nth() {
        return asked.incrementAndGet();
    }

    String sound(HttpExchange exchange) {
        return sound(asked(exchange));
    }

    private synchronized String sound(URI question) {
        return site.answer(question, datasets);
    }

    /** The first page, whichever is asked for. */
    String soundFirst(HttpExchange exchange) {
        return sound(site.first(asked(exchange)));
    }

    void answerSoundly(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                status(asked(exchange)),
                mediaType(exchange),
                sound(exchange).getBytes(UTF_8));
    }

    private synchronized int status(URI question) {
        return site.status(question, datasets);
    }

    void answer(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        SourceServer.send(exchange, status, mediaType, body);
    }

    void busyOnce(HttpExchange exchange, String retryAfter) throws IOException {
        if (nth() == 1) {
            busy(exchange, retryAfter);
        } else {
            answerSoundly(exchange);
        }
    }

    void busy(HttpExchange exchange, String retryAfter) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
        answer(exchange, 429, "text/plain", "Terlalu sering".getBytes(UTF_8));
    }

    void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        answer(exchange, 302, "", new byte[0]);
    }

    /** Says how long it will be and stops before. */
    void answerHalf(HttpExchange exchange) throws IOException {
        var body = sound(exchange).getBytes(UTF_8);
        var out = begin(exchange, body.length);
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    void answerForEver(HttpExchange exchange) throws IOException {
        var out = begin(exchange, 0);
        out.write(sound(exchange).getBytes(UTF_8));
        while (!server.isClosed()) {
            out.write(spaces());
        }
    }

    void answerSlowly(HttpExchange exchange, Duration pause) throws IOException {
        server.trickle(begin(exchange, 0), sound(exchange).getBytes(UTF_8), pause);
    }

    void answerPadded(HttpExchange exchange, int megabytes) throws IOException {
        pad(begin(exchange, 0), exchange, megabytes);
    }

    void answerBomb(HttpExchange exchange, int megabytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        try (var packed = new GZIPOutputStream(begin(exchange, 0))) {
            pad(packed, exchange, megabytes);
        }
    }

    private void pad(OutputStream out, HttpExchange exchange, int megabytes) throws IOException {
        out.write(sound(exchange).getBytes(UTF_8));
        for (int i = 0; i < megabytes; i++) {
            out.write(spaces());
        }
    }

    private OutputStream begin(HttpExchange exchange, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType(exchange));
        exchange.sendResponseHeaders(200, length);
        return exchange.getResponseBody();
    }

    /** Empty lines, which say nothing in any syntax. */
    private static byte[] spaces() {
        var spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) '\n');
        return spaces;
    }

    @Override
    public void close() {
        server.close();
    }
}
