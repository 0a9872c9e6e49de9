package id.satudata.hub.connector.sparql;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpHandler;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.fixture.SparqlPeer;
import java.util.Map;
import java.util.stream.IntStream;

/** Endpoints on a server, each at a path of its own, and what they are asked. */
final class SparqlEndpoints {

    static final String PREFIXES = """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
            PREFIX ex: <https://contoh.go.id/>
            """;
    static final String NOTHING = "{\"results\":{\"bindings\":[]}}";

    private final SourceServer server;
    private int opened;

    SparqlEndpoints(SourceServer server) {
        this.server = server;
    }

    Source source(HttpHandler endpoint) {
        var path = "/sparql" + opened++;
        server.on(path, endpoint);
        return Sources.at("sparql", server.address(path));
    }

    /** With so many datasets. */
    static SparqlPeer peer(int datasets) {
        return new SparqlPeer()
                .with(IntStream.range(0, datasets)
                        .mapToObj(it -> "<" + iri(it) + "> a dcat:Dataset ; dct:title \"" + it + "\" .")
                        .collect(joining("\n", PREFIXES, "")));
    }

    static String iri(int number) {
        return "https://contoh.go.id/dataset/%05d".formatted(number);
    }

    static boolean isList(Map<String, String> asked) {
        return query(asked).contains("ORDER BY");
    }

    static String query(Map<String, String> asked) {
        return asked.getOrDefault("query", "");
    }
}
