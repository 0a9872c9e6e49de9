package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the agencies' own systems: serves the sample sources over HTTP on the loopback address. */
@Component
@Profile("demo")
class SampleServer implements SmartLifecycle {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "ttl", "text/turtle",
            "trig", "application/trig",
            "rdf", "application/rdf+xml",
            "jsonld", "application/ld+json",
            "json", "application/json",
            "xml", "text/xml",
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Logger log = LoggerFactory.getLogger(SampleServer.class);
    private static final Pattern QUESTION = Pattern.compile("(?:verb=ListRecords&resumptionToken|verb)=([\\w-]+)");
    private static final String SEARCH_ACTION = "api/3/action/package_search";

    private final Samples samples;
    private final SampleCkan ckan;
    private final UnsteadyPortal unsteady;
    private final SampleApi api;
    private final DemoProperties properties;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    SampleServer(Samples samples, SampleCkan ckan, UnsteadyPortal unsteady, SampleApi api, DemoProperties properties) {
        this.samples = samples;
        this.ckan = ckan;
        this.unsteady = unsteady;
        this.api = api;
        this.properties = properties;
    }

    @Override
    public void start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), properties.samplePort());
            var started = HttpServer.create(address, 0);
            started.setExecutor(workers);
            started.createContext("/", this::answer);
            started.start();
            server = started;
        } catch (IOException e) {
            throw new SamplePortTaken(properties.samplePort(), e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerFrom(exchange);
        } catch (IOException | RuntimeException e) {
            log.error("The sample server could not answer {}", exchange.getRequestURI(), e);
            throw e;
        }
    }

    /**
     * Paths are {@code /ckan/<source>/api/3/action/package_search}, {@code /dcat/<source>/<page>}, {@code /datajson/<source>/data.json},
     * {@code /ldes/<source>/<document>}, {@code /oaipmh/<source>/oai?verb=…}, {@code /sparql/<source>/sparql}, {@code /files/<source>/<file>},
     * {@code /api/<source>/<document>} and {@code /unsteady/<source>/api/3/action/package_search}.
     */
    private void answerFrom(HttpExchange exchange) throws IOException {
        var parts = exchange.getRequestURI().getPath().substring(1).split("/", 3);
        if (parts.length == 3 && parts[0].equals(UnsteadyPortal.PATH) && parts[2].equals(SEARCH_ACTION)) {
            unsteady.answer(exchange);
            return;
        }
        if (parts.length == 3 && SampleApi.isAsked(parts[0], parts[1])) {
            api.answer(exchange);
            return;
        }
        var source = parts.length == 3 ? samples.find(parts[1]).orElse(null) : null;
        if (source == null) {
            send(exchange, 404, "text/plain", "Not found".getBytes(UTF_8));
            return;
        }
        switch (parts[0]) {
            case "ckan" -> sendAnswer(exchange, source, parts[2]);
            case "dcat", "datajson", "ldes" -> sendDocument(exchange, source, parts[2]);
            case "oaipmh" -> sendDocument(exchange, source, page(exchange.getRequestURI()));
            case "sparql" -> sendResults(exchange, source);
            case "files" -> sendFile(exchange, source, "files/" + parts[2]);
            default -> send(exchange, 404, "text/plain", "Not found".getBytes(UTF_8));
        }
    }

    private void sendAnswer(HttpExchange exchange, SampleSource source, String action) throws IOException {
        if (action.equals(SEARCH_ACTION)) {
            send(exchange, 200, "application/json", ckan.search(source, exchange.getRequestURI()));
        } else {
            send(exchange, 404, "text/plain", "Not found".getBytes(UTF_8));
        }
    }

    private void sendDocument(HttpExchange exchange, SampleSource source, String page) throws IOException {
        if (source.files().contains(page)) {
            send(exchange, 200, mediaType(page), samples.text(source, page).getBytes(UTF_8));
        } else {
            send(exchange, 404, "text/plain", "Not found".getBytes(UTF_8));
        }
    }

    private void sendResults(HttpExchange exchange, SampleSource source) throws IOException {
        var results = SampleStore.holding(samples.text(source, "store.ttl")).answer(exchange);
        send(exchange, 200, results.mediaType(), results.body().toArray());
    }

    /** A repository's answers lie in files named for the verb, further pages in files named for their token. */
    private static String page(URI question) {
        var asked = QUESTION.matcher(String.valueOf(question.getRawQuery()));
        return asked.find() ? asked.group(1) + ".xml" : "";
    }

    private void sendFile(HttpExchange exchange, SampleSource source, String file) throws IOException {
        if (source.files().contains(file)) {
            send(exchange, 200, mediaType(file), samples.bytes(source, file));
        } else {
            send(exchange, 404, "text/plain", "Not found".getBytes(UTF_8));
        }
    }

    private static String mediaType(String file) {
        var known = MEDIA_TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (known != null) {
            return known;
        }
        var guessed = URLConnection.guessContentTypeFromName(file);
        return guessed == null ? "application/octet-stream" : guessed;
    }

    private static void send(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
