package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Graph;

/** Fetches a catalogue's pages along their Hydra links until there is no further one, or it has been seen. */
final class CatalogPages implements RemotePages {

    private static final String ACCEPT = "text/turtle, application/n-triples;q=0.9, application/rdf+xml;q=0.8,"
            + " application/ld+json;q=0.7, */*;q=0.1";

    private final EgressClient egress;
    private final Set<URI> seen = new HashSet<>();
    private Optional<URI> next;

    CatalogPages(EgressClient egress, URI first) {
        this.egress = egress;
        this.next = Optional.of(first);
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (next.isEmpty() || !seen.add(next.get())) {
            return Optional.empty();
        }
        var page = egress.get(next.get(), ACCEPT, CatalogPages::read);
        var paging = HydraPaging.of(page.graph());
        next = paging.next().map(it -> page.address().resolve(it));
        var records = DatasetRecords.of(page.graph());
        var isWhole = next.isEmpty() && seen.size() == 1;
        return Optional.of(new RemotePage(records, isWhole ? OptionalLong.of(records.size()) : paging.totalItems()));
    }

    @Override
    public boolean goesByPlace() {
        return true;
    }

    private static Page read(EgressResponse response) throws IOException {
        var content = Bytes.copyOf(response.requireSuccess().body().readAllBytes());
        var address = response.finalUri();
        var format = FormatGuess.of(response.mediaType(), address, content)
                .orElseThrow(() -> new SourceUnreadable(address + " is not RDF in a known syntax, but "
                        + (response.mediaType().isEmpty() ? "of no stated type" : response.mediaType())));
        try {
            return new Page(address, RdfReading.LIMITED.read(content, format, Iri.of(address)));
        } catch (UnreadableRdf e) {
            throw new SourceUnreadable(address + " is not valid " + format.mediaType() + ": " + e.getMessage(), e);
        }
    }

    private record Page(URI address, Graph graph) {}
}
