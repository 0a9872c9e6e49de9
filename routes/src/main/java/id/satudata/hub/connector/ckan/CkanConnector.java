package id.satudata.hub.connector.ckan;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Walks {@code package_search} of a CKAN portal in the order of package ids. */
public final class CkanConnector implements Connector {

    private final EgressClient egress;

    public CkanConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "ckan";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since) throws IOException {
        var site = CkanSite.at(source.address());
        var asked = since.map(site::changedSince).orElse(site);
        return PageWalk.start(source, new PackageSearch(egress, asked), since.isEmpty());
    }
}
