package id.satudata.hub.connector.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Repositories that answer as a test says, and the connector that asks them. */
final class OaiRepositories implements AutoCloseable {

    private final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());
    private final Connector connector = new OaiPmhConnector(egress);
    private int repositories;

    Connector connector() {
        return connector;
    }

    /** One that gives these pages, each at its query, and is like any other besides. */
    Source with(Map<String, String> pages) {
        return answering(query -> OaiAnswers.pages(pages).apply(query).getBytes(UTF_8));
    }

    /** One that answers each query so. */
    Source answering(Function<String, byte[]> answers) {
        var path = "/oai" + repositories++;
        server.on(
                path,
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        "text/xml",
                        answers.apply(exchange.getRequestURI().getRawQuery())));
        return Sources.at("oaipmh", server.address(path));
    }

    /** The one record of a repository, with this payload. */
    SourceRecord only(String payload) throws IOException {
        var page = OaiAnswers.list(List.of(OaiAnswers.record("1", payload)), "");
        return Walk.over(connector, with(Map.of(OaiAnswers.FIRST, page)))
                .records()
                .getFirst();
    }

    @Override
    public void close() throws IOException {
        egress.close();
        server.close();
    }
}
