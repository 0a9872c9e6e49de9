package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.dump.Document;
import id.satudata.hub.connector.dump.Dump;
import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.rdf.RdfFormat;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Fetches a catalogue's pages along their Hydra links until there is no further one, or it has been seen; one that is too long for the
 * memory is handed on piece by piece.
 */
final class CatalogPages implements RemotePages {

    /** What may be written for a document: sorted statements are longer than Turtle, and are there twice for a while. */
    private static final int TIMES_ON_DISK = 8;

    private final EgressClient egress;
    private final Set<URI> seen = new HashSet<>();
    private final Validators known;
    private Validators given = Validators.NONE;
    private boolean unchanged;
    private URI place;
    private Optional<String> next = Optional.of("");
    private Optional<Dump> dump = Optional.empty();
    private OptionalLong total = OptionalLong.empty();

    /** @param known by what the first page may be recognised */
    CatalogPages(EgressClient egress, URI first, Validators known) {
        this.egress = egress;
        this.place = first;
        this.known = known;
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (dump.isPresent()) {
            return piece(dump.get());
        }
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var address = next.get().isEmpty() ? place : linked(next.get());
        if (!seen.add(address)) {
            return Optional.empty();
        }
        var document = seen.size() == 1
                ? egress.getWhole(address, GraphAnswer.ACCEPT, known.headers(), this::first)
                : egress.getWhole(address, GraphAnswer.ACCEPT, it -> Optional.of(document(it)));
        if (document.isEmpty()) {
            unchanged = true;
            next = Optional.empty();
            return Optional.empty();
        }
        return switch (document.get()) {
            case Document.Held it -> page(it);
            case Document.Kept it -> beginning(it);
        };
    }

    private Optional<Document> first(EgressResponse response) throws IOException {
        given = Validators.of(response);
        return known.stillHoldBy(response) ? Optional.empty() : Optional.of(document(response));
    }

    private Document document(EgressResponse response) throws IOException {
        return Document.of(response.requireSuccess(), egress.largestWhole());
    }

    @Override
    public boolean isUnchanged() {
        return unchanged;
    }

    /** Of a catalogue in several pages the first one tells nothing about the others. */
    @Override
    public Validators validators() {
        return seen.size() == 1 ? given : Validators.NONE;
    }

    private Optional<RemotePage> page(Document.Held document) throws IOException {
        var page = GraphAnswer.of(document.content(), document.mediaType(), document.address());
        var records = DatasetRecords.of(page.graph());
        goOn(document.address(), HydraPaging.of(page.graph()), records.size());
        return Optional.of(new RemotePage(records, total));
    }

    private Optional<RemotePage> beginning(Document.Kept document) throws IOException {
        var begun = Dump.of(document, format(document), TIMES_ON_DISK * egress.largestWhole());
        dump = Optional.of(begun);
        goOn(document.address(), HydraPaging.of(begun.paging()), begun.size());
        return piece(begun);
    }

    private static RdfFormat format(Document.Kept document) throws IOException {
        try {
            return GraphAnswer.format(document.head(), document.mediaType(), document.address());
        } catch (SourceUnreadable e) {
            document.folder().close();
            throw e;
        }
    }

    /** The next piece of a document; of the one behind it when it is at its end. */
    private Optional<RemotePage> piece(Dump open) throws IOException {
        var records = open.next();
        if (!records.isEmpty()) {
            return Optional.of(new RemotePage(records, total));
        }
        close();
        return fetch();
    }

    private void goOn(URI address, HydraPaging paging, long size) {
        place = address;
        next = paging.next();
        total = next.isEmpty() && seen.size() == 1 ? OptionalLong.of(size) : paging.totalItems();
    }

    @Override
    public void close() throws IOException {
        if (dump.isPresent()) {
            dump.get().close();
            dump = Optional.empty();
        }
    }

    /** Read only when its turn has come, so that what stood on the page that names it is kept. */
    private URI linked(String text) throws SourceUnreadable {
        try {
            return place.resolve(text.strip());
        } catch (IllegalArgumentException noAddress) {
            throw new SourceUnreadable(noAddress, "next-page-no-address", place, text);
        }
    }

    @Override
    public boolean goesByPlace() {
        return true;
    }
}
