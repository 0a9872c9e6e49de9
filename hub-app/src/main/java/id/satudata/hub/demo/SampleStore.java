package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.metadata.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** Plays a SPARQL endpoint over a document in Turtle; asked by the hub's own questions only. */
final class SampleStore {

    private final Model content;

    private SampleStore(Model content) {
        this.content = content;
    }

    static SampleStore holding(String turtle) {
        var content = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(content);
        return new SampleStore(content);
    }

    record Results(String mediaType, Bytes body) {}

    Results answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var asked = Arrays.stream(form.split("&", -1))
                .filter(it -> it.startsWith("query="))
                .map(it -> URLDecoder.decode(it.substring("query=".length()), UTF_8))
                .findFirst()
                .orElse("");
        return results(asked);
    }

    private Results results(String asked) {
        var query = QueryFactory.create(asked);
        var body = new ByteArrayOutputStream();
        try (var execution = QueryExecution.model(content).query(query).build()) {
            if (query.isSelectType()) {
                ResultSetFormatter.outputAsJSON(body, execution.execSelect());
                return new Results("application/sparql-results+json", Bytes.copyOf(body.toByteArray()));
            }
            RDFDataMgr.write(body, execution.execConstruct(), Lang.NTRIPLES);
            return new Results("application/n-triples", Bytes.copyOf(body.toByteArray()));
        }
    }
}
