package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Plays the WebAPI of BPS as its contract has it: names and values as steps of the path, ten rows a page, errors with 200. */
final class BpsPeer {

    private static final int PER_PAGE = 10;

    private final String key;
    private final int tables;

    private BpsPeer(String key, int tables) {
        this.key = key;
        this.tables = tables;
    }

    static void play(SourceServer server, String key, int tables) {
        server.on("/v1/api/list", new BpsPeer(key, tables)::list);
    }

    private void list(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getPath());
        SourceServer.send(exchange, 200, "application/json", answer(asked).getBytes(UTF_8));
    }

    private String answer(Map<String, String> asked) {
        if (!key.equals(asked.get("key"))) {
            return "{\"status\": \"Error\", \"message\": \"Invalid key " + asked.get("key") + "\"}";
        }
        var page = Integer.parseInt(asked.getOrDefault("page", "1"));
        var from = (page - 1) * PER_PAGE;
        if (!"statictable".equals(asked.get("model")) || from >= tables) {
            return "{\"status\": \"OK\", \"data-availability\": \"list-not-available\", \"data\": \"\"}";
        }
        var to = Math.min(from + PER_PAGE, tables);
        var rows = IntStream.range(from, to).mapToObj(this::row).collect(joining(","));
        return """
                {"status": "OK", "data-availability": "available",
                 "data": [{"page": %d, "pages": %d, "per_page": 10, "count": %d, "total": %d}, [%s]]}
                """.formatted(page, (tables + PER_PAGE - 1) / PER_PAGE, to - from, tables, rows);
    }

    /** The real one sends addresses that hold the key it was asked with. */
    private String row(int number) {
        return """
                {"table_id": %d, "title": "Jumlah Penduduk Kecamatan %d", "subj_id": "12", "subj": "Kependudukan",
                 "updt_date": "2024-03-0%d", "size": "18 KB", "excel": "https://webapi.contoh.go.id/download.php?id=%d&k=%s"}
                """.formatted(number + 1, number + 1, number % 9 + 1, number + 1, key);
    }

    private static Map<String, String> parameters(String path) {
        var steps = path.substring("/v1/api/list/".length()).split("/", -1);
        var parameters = new HashMap<String, String>();
        for (int i = 0; i + 1 < steps.length; i += 2) {
            parameters.put(steps[i], steps[i + 1]);
        }
        return parameters;
    }
}
