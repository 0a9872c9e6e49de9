package id.satudata.hub.connector.datajson;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands on the datasets of a document, a page at a time; those before a place where it is broken, too. */
final class DatasetList implements RemotePages {

    /** Pages of large datasets are short, since pages are held in memory. */
    private static final long MOST_BYTES = 8 << 20;

    private final URI address;
    private final KeptDocument document;
    private final Validators validators;
    private final Cuts cuts;
    private int handedOn;

    /** Takes the document over: it is let go of with the list, or here when it is not even readable. */
    DatasetList(URI address, KeptDocument document, Validators validators) throws IOException {
        this.address = address;
        this.validators = validators;
        this.document = document;
        try (var content = document.open()) {
            this.cuts = DatasetCutter.cut(content);
        } catch (IOException e) {
            document.close();
            throw e;
        }
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        var all = cuts.datasets();
        if (handedOn == all.size()) {
            requireWhole();
            return Optional.empty();
        }
        var records = new ArrayList<SourceRecord>();
        for (long bytes = 0;
                fits(records.size(), bytes);
                bytes += all.get(handedOn - 1).length()) {
            records.add(DatasetReader.read(all.get(handedOn++), handedOn, document));
        }
        return Optional.of(new RemotePage(records, total()));
    }

    private boolean fits(int records, long bytes) {
        return handedOn < cuts.datasets().size() && records < RecordPages.LARGEST_PAGE && bytes < MOST_BYTES;
    }

    /** A document that breaks off does not tell how many datasets it should have had. */
    private OptionalLong total() {
        return cuts.fault().isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(cuts.datasets().size());
    }

    private void requireWhole() throws SourceUnreadable {
        if (cuts.fault().isPresent()) {
            var type = document.mediaType().isEmpty() ? Reasons.of("no-media-type") : document.mediaType();
            throw new SourceUnreadable(
                    "datajson-not-whole", address, type, handedOn, cuts.fault().get());
        }
    }

    @Override
    public Validators validators() {
        return validators;
    }

    /** It is read on to its end, however often it names the same. */
    @Override
    public boolean mayLeadInACircle() {
        return false;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
