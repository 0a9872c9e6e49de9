package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Walks the list of datasets of any web API in JSON, XML or CSV, by the mapping document in the source's settings. */
public final class WebApiConnector implements Connector {

    private final EgressClient egress;

    public WebApiConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "webapi";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty(), Validators.NONE);
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since, Validators known) throws IOException {
        return PageWalk.start(source, new ApiPages(egress, source, mapping(source), known));
    }

    private static ApiMapping mapping(Source source) throws SourceUnreadable {
        try {
            return MappingReader.read(MappingText.of(source.settings()), source);
        } catch (BadMapping e) {
            throw new SourceUnreadable(e, "mapping-unfit", source.id(), Reasoned.of(e));
        }
    }
}
