package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An agency's own system with an API like no other, which a mapping document makes readable. */
@Component
@Profile("demo")
final class SampleApi {

    /** Where the sample server lets it answer. */
    static final String PATH = "api";

    private static final String ID = "perhubungan";
    private static final String FOLDER = "/samples/api/" + ID + "/";
    private static final Pattern FILE = Pattern.compile("files/[a-z0-9-]{1,80}\\.csv");
    private static final String LIST = "daftar.json";

    private final DemoProperties properties;

    SampleApi(DemoProperties properties) {
        this.properties = properties;
    }

    Source source() throws IOException {
        return new Source(
                new SourceId(ID),
                "webapi",
                URI.create(properties.sampleBase() + "/" + PATH + "/" + ID + "/" + LIST),
                LocalizedText.indonesian("API Aplikasi Perhubungan").with("en", "Transport application API"),
                Optional.of(Agent.named("Dinas Perhubungan Kabupaten Buleleng")),
                new SourceSettings(Map.of("mapping", text("mapping.json"))));
    }

    void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().getPath().substring(("/" + PATH + "/" + ID + "/").length());
        if (asked.equals(LIST)) {
            send(exchange, "application/json", text(LIST));
        } else if (FILE.matcher(asked).matches() && new ClassPathResource(FOLDER + asked, SampleApi.class).exists()) {
            send(exchange, "text/csv", text(asked));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    static boolean isAsked(String system, String source) {
        return system.equals(PATH) && source.equals(ID);
    }

    private String text(String file) throws IOException {
        try (var content = new ClassPathResource(FOLDER + file, SampleApi.class).getInputStream()) {
            return new String(content.readAllBytes(), UTF_8).replace("{base}", properties.sampleBase());
        }
    }

    private static void send(HttpExchange exchange, String mediaType, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
