package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.SourceUnreadable;
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
    private URI place;
    private Optional<String> next = Optional.of("");

    CatalogPages(EgressClient egress, URI first) {
        this.egress = egress;
        this.place = first;
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var address = next.get().isEmpty() ? place : linked(next.get());
        if (!seen.add(address)) {
            return Optional.empty();
        }
        var page = egress.get(address, GraphAnswer.ACCEPT, GraphAnswer::read);
        var paging = HydraPaging.of(page.graph());
        place = page.address();
        next = paging.next();
        var records = DatasetRecords.of(page.graph());
        var isWhole = next.isEmpty() && seen.size() == 1;
        return Optional.of(new RemotePage(records, isWhole ? OptionalLong.of(records.size()) : paging.totalItems()));
    }

    /** Read only when its turn has come, so that what stood on the page that names it is kept. */
    private URI linked(String text) throws SourceUnreadable {
        try {
            return place.resolve(text.strip());
        } catch (IllegalArgumentException noAddress) {
            throw new SourceUnreadable(place + " names a next page that is no address: " + text, noAddress);
        }
    }

    @Override
    public boolean goesByPlace() {
        return true;
    }
}
