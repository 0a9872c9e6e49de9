package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Walks a Linked Data Event Stream or a DCAT-AP feed, and hands on the newest version of each of its datasets.
 *
 * @see <a href="https://semiceu.github.io/LinkedDataEventStreams/">Linked Data Event Streams</a>
 */
public final class LdesConnector implements Connector {

    private final EgressClient egress;

    public LdesConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "ldes";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since) throws IOException {
        var fragments = Fragments.from(egress, source, since);
        return PageWalk.start(source, new NewestPages(source, fragments), fragments.areAll());
    }
}
