package id.satudata.hub.connector.sparql;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;

/**
 * Walks the datasets of a SPARQL endpoint in the order of their IRIs.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 protocol</a>
 */
public final class SparqlConnector implements Connector {

    private final EgressClient egress;

    public SparqlConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "sparql";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var choice = Choice.of(source);
        var endpoint = new Endpoint(egress, source.address(), choice);
        return PageWalk.start(source, new DatasetPages(source, endpoint, choice.pageSize()));
    }
}
