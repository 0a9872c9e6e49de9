package id.satudata.hub.connector.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the rows into a CSV file, which is then read as one that lay in a folder. */
final class RowsAsFile implements RemotePages {

    private static final int MOST_ROWS = 1_000_000;
    private static final long MOST_BYTES = 512L << 20;

    private final Source source;
    private final Session session;
    private final String query;
    private final WorkFolder folder;
    private boolean isRead;

    RowsAsFile(Source source, Session session, String query) throws IOException {
        this.source = source;
        this.session = session;
        this.query = query;
        this.folder = WorkFolder.create();
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (isRead) {
            return Optional.empty();
        }
        isRead = true;
        return Optional.of(new RemotePage(List.of(record()), OptionalLong.of(1)));
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            session.close();
        }
    }

    private SourceRecord record() throws IOException {
        var name = source.id().value() + ".csv";
        var file = folder.path().resolve(name);
        try (var rows = session.ask(query)) {
            write(rows, file);
        } catch (SQLException e) {
            throw Session.refused(source, e);
        } catch (TooMuch e) {
            var finding = Finding.because(Severity.ERROR, "table-unreadable", "table", e.words());
            return new SourceRecord(name, new Unreadable(), List.of(finding));
        }
        var sidecar = source.settings().text("description").map(it -> new Sidecar("application/json", Bytes.utf8(it)));
        return new DataFileReader().read(name, file, name, sidecar);
    }

    private static void write(ResultSet rows, Path file) throws IOException, SQLException, TooMuch {
        var row = new Row(rows);
        try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(file, UTF_8))) {
            csv.writeRecord(row.columns());
            var bytes = 0L;
            for (int count = 1; rows.next(); count++) {
                var cells = row.cells();
                bytes += cells.stream().mapToLong(it -> it.length() + 1L).sum();
                if (count > MOST_ROWS || bytes > MOST_BYTES) {
                    throw count > MOST_ROWS
                            ? new TooMuch("too-many-rows", MOST_ROWS)
                            : new TooMuch("rows-too-large", MOST_BYTES);
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("The harvest was told to stop");
                }
                csv.writeRecord(cells);
            }
        }
    }
}
