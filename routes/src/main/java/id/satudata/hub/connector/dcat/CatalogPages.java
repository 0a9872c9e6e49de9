package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Fetches a catalogue's pages along their Hydra links until there is no further one, or it has been seen. */
final class CatalogPages implements RemotePages {

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
        var page = egress.get(next.get(), GraphAnswer.ACCEPT, GraphAnswer::read);
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
}
