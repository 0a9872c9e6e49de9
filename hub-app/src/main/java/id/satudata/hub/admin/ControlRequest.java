package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** One request of a command, with the fields of its form, and how it is answered. */
final class ControlRequest {

    private static final int LARGEST_FORM = 4 << 20;

    private final HttpExchange exchange;
    private final MultiValueMap<String, String> form;

    private ControlRequest(HttpExchange exchange, MultiValueMap<String, String> form) {
        this.exchange = exchange;
        this.form = form;
    }

    static ControlRequest of(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), UTF_8);
        var form = UriComponentsBuilder.newInstance().query(body).build().getQueryParams();
        return new ControlRequest(exchange, form);
    }

    boolean has(String name) {
        return form.containsKey(name);
    }

    String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    List<String> values(String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(it -> URLDecoder.decode(it, UTF_8))
                .toList();
    }

    /** The source it names. */
    SourceRequest source() {
        return new SourceRequest(
                value("kind"),
                value("url"),
                values("setting"),
                Optional.of(value("consent")).filter(it -> !it.isBlank()));
    }

    /**
     * Tells of the work while it goes on. The last line is for the script alone: what it shall end with.
     *
     * @param work prints on the stream, and answers whether it went well
     */
    void tell(Predicate<PrintStream> work) throws IOException {
        begin(200, 0);
        try (var out = new PrintStream(exchange.getResponseBody(), false, UTF_8)) {
            out.println("exit " + (work.test(out) ? 0 : 1));
        }
    }

    /** Tells of the work once all is done: what did not go well is told with 422, so that the launcher can end with an error. */
    void tellAtItsEnd(Predicate<PrintStream> work) throws IOException {
        var told = new ByteArrayOutputStream();
        var isWell = work.test(new PrintStream(told, false, UTF_8));
        begin(isWell ? 200 : 422, told.size());
        told.writeTo(exchange.getResponseBody());
    }

    private void begin(int status, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, length);
    }
}
