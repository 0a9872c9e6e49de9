package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Walks the records of a repository, in DCAT where it offers that and in Dublin Core otherwise.
 *
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">OAI-PMH 2.0</a>
 */
public final class OaiPmhConnector implements Connector {

    private final EgressClient egress;

    public OaiPmhConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "oaipmh";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since) throws IOException {
        var repository = new Repository(egress, RepositoryAddress.at(source.address()));
        var identity = repository.identify();
        var from = since.flatMap(identity::from);
        return PageWalk.start(source, new RecordList(repository, from), from.isEmpty());
    }
}
