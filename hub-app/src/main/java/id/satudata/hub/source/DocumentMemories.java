package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.harvest.DocumentMemory;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers in MariaDB by what sources that are one document recognise it. It counts only while the source, its settings, the
 * rules and the entries that came of it are what they were, and while nothing waits to be withdrawn, which only a reading can
 * settle. Losing it costs time and nothing else.
 */
@Repository
class DocumentMemories implements DocumentMemory {

    private static final String RECALL = """
            select etag, last_modified, records, read_at, edition, entries from source_document where source_id = :source
            """;
    private static final String FORGET = "delete from source_document where source_id = :source";
    private static final String REMEMBER = """
            insert into source_document (source_id, etag, last_modified, records, read_at, edition, entries)
            values (:source, :etag, :modified, :records, :read, :edition, :entries)
            on duplicate key update etag = values(etag), last_modified = values(last_modified),
                records = values(records), read_at = values(read_at), edition = values(edition), entries = values(entries)
            """;

    private final JdbcClient jdbc;
    private final RulesInForce rules;
    private final StandingEntries standing;
    private final Departures departures;

    DocumentMemories(JdbcClient jdbc, RulesInForce rules, StandingEntries standing, Departures departures) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.standing = standing;
        this.departures = departures;
    }

    @Override
    public Recollection recall(Source source) {
        return new OfSource(source.id(), edition(source));
    }

    /** Where it is counts too: the same validators may name another document elsewhere. */
    private String edition(Source source) {
        return Bytes.utf8(rules.edition(source) + "\n" + source.kind() + "\n" + source.address())
                .hash()
                .hex();
    }

    private boolean isAwaited(SourceId source) {
        return departures.counts(source).getOrDefault(Departure.State.MISSING, 0L) > 0;
    }

    private record Row(Known document, String edition, String entries) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new Known(
                            new Validators(
                                    Optional.ofNullable(row.getString("etag")),
                                    Optional.ofNullable(row.getString("last_modified"))),
                            row.getLong("records"),
                            row.getTimestamp("read_at").toInstant()),
                    row.getString("edition"),
                    row.getString("entries"));
        }
    }

    private final class OfSource implements Recollection {

        private final SourceId source;
        private final String edition;

        OfSource(SourceId source, String edition) {
            this.source = source;
            this.edition = edition;
        }

        @Override
        public Optional<Known> known() {
            return jdbc.sql(RECALL)
                    .param("source", source.value())
                    .query(Row::of)
                    .optional()
                    .filter(it -> it.edition().equals(edition))
                    .filter(_ -> !isAwaited(source))
                    .filter(it -> it.entries().equals(entries().hex()))
                    .map(Row::document);
        }

        private ContentHash entries() {
            return standing.of(source);
        }

        @Override
        public void forget() {
            jdbc.sql(FORGET).param("source", source.value()).update();
        }

        @Override
        public void remember(Known document) {
            jdbc.sql(REMEMBER)
                    .param("source", source.value())
                    .param("etag", document.validators().etag().orElse(null))
                    .param("modified", document.validators().lastModified().orElse(null))
                    .param("records", document.records())
                    .param("read", Timestamp.from(document.read()))
                    .param("edition", edition)
                    .param("entries", entries().hex())
                    .update();
        }
    }
}
