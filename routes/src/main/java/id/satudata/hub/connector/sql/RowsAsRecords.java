package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes a record of each row, whose columns are called like the members of a sidecar. */
final class RowsAsRecords implements RemotePages {

    private static final int PAGE = 200;
    private static final int MOST = 100_000;

    private final Source source;
    private final Session session;
    private final String query;
    private @Nullable Rows rows;
    private long count;

    RowsAsRecords(Source source, Session session, String query) {
        this.source = source;
        this.session = session;
        this.query = query;
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        try {
            var answer = rows == null ? begun() : rows;
            var page = new ArrayList<SourceRecord>();
            while (page.size() < PAGE && answer.set().next()) {
                page.add(record(answer));
            }
            return page.isEmpty() ? Optional.empty() : Optional.of(new RemotePage(page, OptionalLong.empty()));
        } catch (SQLException e) {
            throw Session.refused(source, e);
        } catch (TooMuch e) {
            throw new SourceUnreadable(e, "rows-not-taken", source.id(), Reasoned.of(e));
        }
    }

    private Rows begun() throws IOException, SQLException, TooMuch {
        var set = session.ask(query);
        var row = new Row(set);
        var begun = new Rows(set, row, new RowMembers(row.columns()));
        rows = begun;
        return begun;
    }

    private SourceRecord record(Rows answer) throws SQLException, TooMuch {
        if (++count > MOST) {
            throw new TooMuch("too-many-rows", MOST);
        }
        var cells = answer.row().cells();
        var key = answer.members().key(cells);
        var content = new ApiRecord(
                Bytes.utf8(answer.members().verbatim(cells)),
                Bytes.utf8(answer.members().json(cells)));
        return key.isEmpty()
                ? new SourceRecord(
                        "#" + count,
                        content,
                        List.of(Finding.of(Severity.ERROR, "identifier-missing", "identifier", "")))
                : SourceRecord.of(key, content);
    }

    /** It is read on to its end, however often it names the same. */
    @Override
    public boolean mayLeadInACircle() {
        return false;
    }

    @Override
    public void close() throws IOException {
        session.close();
    }

    private record Rows(ResultSet set, Row row, RowMembers members) {}
}
