package id.satudata.hub.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The hub's doors as its clients use them. */
final class Doors {

    private static final String BOUNDARY = "batas-uji";

    private final URI hub;
    private final String key;

    Doors(URI hub, String key) {
        this.hub = hub;
        this.key = key;
    }

    Outcome send(Attempt attempt) {
        try {
            var answer = Http.send(request(attempt));
            var status = answer.statusCode();
            if (status >= 200 && status < 300) {
                var receipt = JsonMapper.shared().readTree(answer.body());
                return new Outcome.Acknowledged(
                        receipt.path("entry").asString(),
                        receipt.path("sequence").asLong(),
                        status != 202 && receipt.path("applied").asBoolean(true));
            }
            return status >= 500 ? new Outcome.Unknown("HTTP " + status) : new Outcome.Refused(status, answer.body());
        } catch (IOException | RuntimeException e) {
            return new Outcome.Unknown(e.toString());
        }
    }

    private HttpRequest request(Attempt it) {
        return switch (it.kind()) {
            case SUBMIT ->
                written(it, "/api/v1/submissions")
                        .header("Content-Type", "text/turtle")
                        .POST(BodyPublishers.ofString(it.turtle()))
                        .build();
            case UPLOAD ->
                written(it, "/api/v1/submissions")
                        .header("X-Record-Key", "s" + it.subject().number())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(parts(it)))
                        .build();
            case WITHDRAW, DELETE, PURGE -> ruling(it, "{\"reason\": \"Angka belum final\"}");
            case RESTORE -> ruling(it, "{}");
        };
    }

    private HttpRequest ruling(Attempt it, String body) {
        var name = it.subject().standing().entry();
        return written(it, "/api/v1/datasets/" + name + "/" + it.kind().name().toLowerCase(java.util.Locale.ROOT))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder written(Attempt it, String path) {
        var request = Http.request(hub.resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", it.key());
        return it.expected() == 0
                ? request.header("If-None-Match", "*")
                : request.header("If-Match", "\"" + it.expected() + "\"");
    }

    private static String parts(Attempt it) {
        return """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="s%2$d.csv"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="description"; filename="s%2$d.json"\r
                Content-Type: application/json\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, it.subject().number(), it.table(), it.description());
    }

    /** An address for each door that shows one entry, and what to accept there. */
    Map<String, URI> showing(String entry) {
        var doors = new LinkedHashMap<String, URI>();
        doors.put("page", hub.resolve("/dataset/" + entry));
        doors.put("rdf", hub.resolve("/dataset/" + entry + ".nt"));
        doors.put("package_show", hub.resolve("/api/3/action/package_show?id=" + entry));
        doors.put("sparql", sparql("SELECT ?s ?p ?o { GRAPH <" + hub + "/dataset/" + entry + "> { ?s ?p ?o } }"));
        return doors;
    }

    /** An address for each door that shows many. */
    Map<String, URI> showingAll() {
        var doors = new LinkedHashMap<String, URI>();
        doors.put("catalogue", hub.resolve("/catalog.nt"));
        doors.put("package_search", hub.resolve("/api/3/action/package_search?rows=1000"));
        doors.put("package_list", hub.resolve("/api/3/action/current_package_list_with_resources?limit=1000"));
        doors.put("portal search", hub.resolve("/dataset?q=uji"));
        doors.put("all of sparql", sparql("SELECT ?o { ?s ?p ?o FILTER(isLiteral(?o)) }"));
        return doors;
    }

    URI sparql(String query) {
        return hub.resolve("/sparql?query=" + URLEncoder.encode(query, UTF_8));
    }
}
