package id.satudata.hub.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSetFactory;
import tools.jackson.databind.json.JsonMapper;

/** The RDF store, asked through the hub's SPARQL door. */
final class Describer {

    private static final String ALL = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }";
    private static final int COLUMNS = 4;
    private static final int MOST_ROWS = 10_000;

    /** The store answers, and what it answers is not whole. */
    static final class IncompleteAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IncompleteAnswer(String message) {
            super(message);
        }
    }

    private final HubProcess hub;
    private final Doors doors;

    Describer(HubProcess hub, Doors doors) {
        this.hub = hub;
        this.doors = doors;
    }

    /** How far the store says it has come. */
    long position() throws IOException {
        var health = JsonMapper.shared().readTree(Http.get(hub.health(), "*/*").body());
        return health.path("components")
                .path("projections")
                .path("details")
                .path("rdf")
                .path("position")
                .asLong(0);
    }

    /** All statements by the entry they are about. */
    Map<String, Set<Triple>> all() throws IOException {
        var answer = Http.get(doors.sparql(ALL), "application/sparql-results+json");
        if (answer.statusCode() != 200) {
            throw new IOException("SPARQL answers " + answer.statusCode() + ": " + answer.body());
        }
        var all = new TreeMap<String, Set<Triple>>();
        var rows =
                ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
        var count = 0;
        while (rows.hasNext()) {
            var row = rows.nextBinding();
            if (row.size() < COLUMNS) {
                throw new IncompleteAnswer("SPARQL answers a row that lacks a value: " + row);
            }
            var graph = row.get("g").getURI();
            all.computeIfAbsent(graph.substring(graph.lastIndexOf('/') + 1), _ -> new HashSet<>())
                    .add(Triple.create(row.get("s"), row.get("p"), row.get("o")));
            count++;
        }
        if (count >= MOST_ROWS) {
            throw new IllegalStateException("There are too many statements for one answer");
        }
        return all;
    }
}
