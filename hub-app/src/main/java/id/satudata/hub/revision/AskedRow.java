package id.satudata.hub.revision;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An idempotency key and the revision that answers it: the one made under it, or the one that said already what was asked
 * for.
 */
record AskedRow(String key, Revision revision) {

    static final String BY_KEYS = """
            select revision.*, request_key as key_asked from revision where request_key in (:values)
            union all
            select revision.*, answered_request.request_key as key_asked
            from answered_request join revision on revision.sequence = answered_request.sequence
            where answered_request.request_key in (:values)
                and not exists (select 1 from revision made where made.request_key = answered_request.request_key)""";

    static Map<String, Revision> byKey(Stream<AskedRow> rows) {
        return rows.collect(toMap(AskedRow::key, AskedRow::revision));
    }

    static AskedRow of(ResultSet row, RevisionRows rows) throws SQLException {
        return new AskedRow(row.getString("key_asked"), rows.revision(row, row.getRow()));
    }
}
