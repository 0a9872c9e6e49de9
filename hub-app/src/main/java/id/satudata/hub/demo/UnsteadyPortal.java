package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A CKAN portal in a bad way, so that the demonstration also shows what a run bears: its second page breaks down twice and then comes,
 * its third breaks off in the middle each time. What had come is kept.
 */
@Component
@Profile("demo")
class UnsteadyPortal {

    /** Where the sample server lets it answer. */
    static final String PATH = "unsteady";

    private static final String ID = "kelautan";
    private static final String PACKAGES = "/samples/unsteady/kelautan/packages.json";
    private static final Pattern START = Pattern.compile("[?&]start=(\\d{1,6})");
    private static final int ROWS = 4;
    private static final int FAILURES = 2;

    private final DemoProperties properties;
    private final List<String> packages;
    private final AtomicInteger failures = new AtomicInteger();

    UnsteadyPortal(DemoProperties properties, JsonMapper json) throws IOException {
        this.properties = properties;
        try (var content = new ClassPathResource(PACKAGES, UnsteadyPortal.class).getInputStream()) {
            this.packages = StreamSupport.stream(json.readTree(content).spliterator(), false)
                    .map(it -> it.toString().replace("{base}", properties.sampleBase()))
                    .toList();
        }
    }

    Source source() {
        return new Source(
                new SourceId(ID),
                "ckan",
                URI.create(properties.sampleBase() + "/" + PATH + "/" + ID),
                LocalizedText.indonesian("Portal kelautan yang sering terganggu")
                        .with("en", "Marine portal that often fails"),
                Optional.of(Agent.named("Dinas Ketahanan Pangan dan Perikanan Kabupaten Buleleng")));
    }

    void answer(HttpExchange exchange) throws IOException {
        var start = start(exchange.getRequestURI());
        switch (start / ROWS) {
            case 0 -> {
                failures.set(0);
                send(exchange, page(start));
            }
            case 1 -> {
                if (failures.getAndIncrement() < FAILURES) {
                    exchange.sendResponseHeaders(500, -1);
                } else {
                    send(exchange, page(start));
                }
            }
            default -> breakOff(exchange, page(start));
        }
    }

    private byte[] page(int start) {
        return packages.stream()
                .skip(start)
                .limit(ROWS)
                .collect(joining(
                        ",",
                        "{\"success\": true, \"result\": {\"count\": " + packages.size() + ", \"results\": [",
                        "]}}"))
                .getBytes(UTF_8);
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Announces the whole page and sends half of it. */
    private static void breakOff(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    private static int start(URI question) {
        var start = START.matcher(question.toString());
        return start.find() ? Integer.parseInt(start.group(1)) : 0;
    }
}
