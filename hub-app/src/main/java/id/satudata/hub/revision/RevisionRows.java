package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;

/** Rows of the tables {@code revision} and {@code entry}; times are stored in UTC. */
final class RevisionRows {

    private static final SqlParameterValue NULL = new SqlParameterValue(Types.VARCHAR, null);

    private final FindingsJson findings = new FindingsJson();

    Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                new Sequence(row.getLong("sequence")),
                entry(row, "entry"),
                row.getInt("number"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Bytes.copyOf(row.getBytes("content")),
                new ContentHash(row.getString("content_hash")),
                findings.read(row.getString("findings")),
                origin(row),
                instant(row, "at"),
                new ContentHash(row.getString("previous_hash")),
                new ContentHash(row.getString("hash")));
    }

    EntryHead head(ResultSet row, int number) throws SQLException {
        return new EntryHead(
                entry(row, "id"),
                row.getString("name"),
                new Sequence(row.getLong("first")),
                new Sequence(row.getLong("latest")),
                row.getInt("number"),
                new ContentHash(row.getString("content_hash")),
                EntryState.valueOf(row.getString("state")),
                row.getBoolean("edited"),
                text(row, "publisher"),
                instant(row, "created"),
                instant(row, "changed"));
    }

    /** Values in the order of the columns of {@code INSERT_REVISION}. */
    Object[] insertRevision(Revision it) {
        return new Object[] {
            it.sequence().value(),
            it.entry().toString(),
            it.number(),
            it.kind().name(),
            it.name(),
            it.content().toArray(),
            it.contentHash().hex(),
            findings.write(it.findings()),
            it.origin().actor(),
            orNull(it.origin().source()),
            orNull(it.origin().recordKey()),
            orNull(it.origin().run()),
            orNull(it.origin().requestKey()),
            orNull(it.origin().reason()),
            utc(it.at()),
            it.previousHash().hex(),
            it.hash().hex()
        };
    }

    /** Values in the order of the columns of {@code INSERT_ENTRY}. */
    static Object[] insertEntry(Appending.Written it) {
        var head = it.head();
        var origin = it.revision().origin();
        return new Object[] {
            head.entry().toString(),
            head.name(),
            head.first().value(),
            head.latest().value(),
            head.number(),
            head.contentHash().hex(),
            head.visible(),
            head.state().name(),
            head.edited(),
            orNull(head.publisher()),
            orNull(origin.source()),
            orNull(origin.recordKey()),
            utc(head.created()),
            utc(head.changed())
        };
    }

    /** Values in the order of the parameters of {@code UPDATE_ENTRY}. */
    static Object[] updateEntry(Appending.Written it) {
        var head = it.head();
        return new Object[] {
            head.latest().value(),
            head.number(),
            head.contentHash().hex(),
            head.visible(),
            head.state().name(),
            head.edited(),
            orNull(head.publisher()),
            utc(head.changed()),
            head.entry().toString()
        };
    }

    /** Values in the order of the parameters of {@code PURGE_CONTENT}. */
    static Object[] purge(Appending.Written it) {
        return new Object[] {
            it.revision().entry().toString(), it.revision().sequence().value()
        };
    }

    static EntryId entry(ResultSet row, String column) throws SQLException {
        return new EntryId(UUID.fromString(row.getString(column)));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("actor"),
                text(row, "source").map(SourceId::new),
                text(row, "record_key"),
                text(row, "run").map(UUID::fromString).map(RunId::new),
                text(row, "request_key"),
                text(row, "reason"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Object orNull(Optional<?> value) {
        return value.<Object>map(Object::toString).orElse(NULL);
    }
}
