package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfStream;
import id.satudata.hub.rdf.StatementLines;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The datasets of a long document, page by page in the order of their names; gone from the disk when it is closed. */
public final class Dump implements Closeable {

    /** Pages of large datasets are short, since pages are held in memory. */
    private static final long LARGEST_PAGE = 8 << 20;

    private final WorkFolder folder;
    private final SubjectFile file;
    private final Graph paging;
    private final Subjects subjects;
    private final Surroundings surroundings;
    private int handedOn;

    private Dump(WorkFolder folder, SubjectFile file, Graph paging) {
        this.folder = folder;
        this.file = file;
        this.paging = paging;
        this.subjects = file.subjects();
        this.surroundings = new Surroundings(file);
    }

    /**
     * Reads the document to its end and sorts what it says; the document itself is let go of.
     *
     * @param mostBytes what may be written to the disk for that
     * @throws SourceUnreadable when it is not RDF of that syntax, or cannot be read so
     */
    public static Dump of(Document.Kept document, RdfFormat format, long mostBytes) throws IOException {
        try {
            return sorted(document, format, new DiskSpace(document.folder().path(), mostBytes));
        } catch (UnreadableRdf e) {
            document.folder().close();
            throw new SourceUnreadable(e, "not-valid", document.address(), format.mediaType(), Reasoned.of(e));
        } catch (IOException | RuntimeException e) {
            document.folder().close();
            throw e;
        }
    }

    private static Dump sorted(Document.Kept document, RdfFormat format, DiskSpace space) throws IOException {
        var folder = document.folder();
        try (var sorter = new LineSorter(folder.path(), space)) {
            var paging = new PagingStatements();
            read(document, format, statement -> {
                paging.take(statement);
                add(sorter, statement);
            });
            Files.delete(document.file());
            return new Dump(folder, SubjectFile.of(sorter, folder.path().resolve("statements"), space), paging.graph());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void read(Document.Kept document, RdfFormat format, Consumer<Triple> sink) throws IOException {
        var base = Iri.of(document.address());
        if (!RdfStream.reads(format)) {
            new JsonLdNodes(document.file(), base, sink).read();
            return;
        }
        try (var content = new BufferedInputStream(Files.newInputStream(document.file()))) {
            RdfStream.read(content, format, base, sink);
        }
    }

    private static void add(LineSorter sorter, Triple statement) {
        try {
            sorter.add(Line.of(statement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many datasets it describes. */
    public long size() {
        return file.datasets();
    }

    /** What it says about where further pages of the same catalogue are. */
    public Graph paging() {
        return paging;
    }

    /** The next datasets; none at the end. */
    public List<SourceRecord> next() throws IOException {
        var records = new ArrayList<SourceRecord>();
        for (long bytes = 0; records.size() < RecordPages.LARGEST_PAGE && bytes < LARGEST_PAGE; ) {
            var dataset = subjects.nextDataset();
            if (dataset.isEmpty()) {
                break;
            }
            var lines = surroundings.of(dataset.get());
            bytes += lines.length;
            records.add(record(dataset.get(), lines, ++handedOn));
        }
        return records;
    }

    private static SourceRecord record(Subject dataset, byte[] lines, int position) {
        try {
            var graph = StatementLines.read(lines);
            return DatasetRecords.of(graph, name(dataset), position);
        } catch (UnreadableRdf e) {
            return new SourceRecord(
                    "#" + position,
                    new Unreadable(),
                    List.of(Finding.because(Severity.ERROR, "record-unreadable", "record", Reasoned.of(e))));
        }
    }

    private static Node name(Subject dataset) throws UnreadableRdf {
        return StatementLines.read(dataset.lines().getFirst().bytes())
                .find()
                .next()
                .getSubject();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            file.close();
        }
    }
}
