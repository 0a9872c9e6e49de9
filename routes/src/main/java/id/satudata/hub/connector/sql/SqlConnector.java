package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;

/**
 * Asks a MariaDB or PostgreSQL database one question, which it may answer but by reading: {@code query} for the rows of one
 * dataset, or {@code list-query} for a list of datasets.
 */
public final class SqlConnector implements Connector {

    private final EgressClient egress;

    public SqlConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "sql";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var database = Database.at(source);
        var query = source.settings().text("query");
        var list = source.settings().text("list-query");
        if (query.isPresent() == list.isPresent()) {
            throw new SourceUnreadable("query-missing", source.id());
        }
        var asked = SqlText.single(query.or(() -> list).orElseThrow(), source);
        var session = Session.open(source, database, egress);
        return PageWalk.start(source, pages(source, session, asked, query.isPresent()));
    }

    private static RemotePages pages(Source source, Session session, String asked, boolean isRows) throws IOException {
        try {
            return isRows ? new RowsAsFile(source, session, asked) : new RowsAsRecords(source, session, asked);
        } catch (IOException | RuntimeException e) {
            session.close();
            throw e;
        }
    }
}
