package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.dump.Document;
import id.satudata.hub.connector.dump.Dump;
import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The datasets an RDF file describes, a page at a time; one that cannot be read is a refused record that says why. */
final class DatasetFile implements Closeable {

    private static final long LARGEST = 1L << 30;
    private static final long MOST_ON_DISK = 8 * LARGEST;
    private static final String FIELD = "record";

    private final String key;
    private final Path file;
    private Optional<Dump> dump = Optional.empty();
    private List<SourceRecord> held = List.of();
    private boolean begun;

    /** @param key its path below the folder */
    DatasetFile(String key, Path file) {
        this.key = key;
        this.file = file;
    }

    /** The next datasets; none at the end. */
    List<SourceRecord> next() throws IOException {
        try {
            if (!begun) {
                begun = true;
                begin();
                var first = piece();
                return first.isEmpty() ? List.of(refused("record-unreadable", Reasons.of("dataset-not-in-it"))) : first;
            }
            return piece();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            close();
            held = List.of();
            return List.of(refused("datasets-unreadable", reason(e)));
        }
    }

    private void begin() throws IOException {
        switch (document()) {
            case Document.Held it ->
                held = DatasetRecords.of(GraphAnswer.of(it.content(), it.mediaType(), it.address())
                        .graph());
            case Document.Kept it -> dump = Optional.of(sorted(it));
        }
    }

    private Document document() throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Document.of(content, address(), "", LARGEST);
        }
    }

    private static Dump sorted(Document.Kept document) throws IOException {
        try {
            var format = GraphAnswer.format(document.head(), document.mediaType(), document.address());
            return Dump.of(document, format, MOST_ON_DISK);
        } catch (IOException e) {
            document.folder().close();
            throw e;
        }
    }

    /** What relative names in it begin with: the same wherever the folder lies, and nothing of this machine. */
    private URI address() throws IOException {
        try {
            return new URI("file", "", "/" + key, null);
        } catch (URISyntaxException e) {
            throw new IOException("a name that cannot be written as an address", e);
        }
    }

    private List<SourceRecord> piece() throws IOException {
        var page =
                dump.isPresent() ? dump.get().next() : held.subList(0, Math.min(held.size(), RecordPages.LARGEST_PAGE));
        held = dump.isPresent() ? held : held.subList(page.size(), held.size());
        return page.stream().map(this::named).toList();
    }

    /** One without a name goes by its place, which means nothing in another file. */
    private SourceRecord named(SourceRecord it) {
        return it.key().startsWith("#") && it.findings().stream().anyMatch(Finding::blocks)
                ? new SourceRecord(key + it.key(), it.content(), it.findings())
                : it;
    }

    private SourceRecord refused(String code, LocalizedText reason) {
        return new SourceRecord(key, new Unreadable(), List.of(Finding.because(Severity.ERROR, code, FIELD, reason)));
    }

    /** Where in the file, if that is known; a reader's own words about it, else what kind of fault it is. */
    private static LocalizedText reason(IOException fault) {
        return Reasoned.of(fault.getCause() instanceof UnreadableRdf it ? it : fault);
    }

    @Override
    public void close() throws IOException {
        if (dump.isPresent()) {
            dump.get().close();
            dump = Optional.empty();
        }
    }
}
