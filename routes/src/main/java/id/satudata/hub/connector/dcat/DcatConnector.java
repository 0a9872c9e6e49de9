package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Walks a catalogue published as Turtle, RDF/XML, JSON-LD or N-Triples, page by page where it is paged by Hydra. */
public final class DcatConnector implements Connector {

    private final EgressClient egress;

    public DcatConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "dcat";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty());
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since) throws IOException {
        return open(source, since, Validators.NONE);
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since, Validators known) throws IOException {
        var changes = since.isPresent() ? ChangesQuestion.since(source, since.get()) : Optional.<URI>empty();
        return changes.isPresent()
                ? PageWalk.start(source, new CatalogPages(egress, changes.get(), Validators.NONE), false)
                : PageWalk.start(source, new CatalogPages(egress, source.address(), known));
    }
}
