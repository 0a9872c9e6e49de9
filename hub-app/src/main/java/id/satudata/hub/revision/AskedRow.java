package id.satudata.hub.revision;

import java.sql.ResultSet;
import java.sql.SQLException;

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
            where answered_request.request_key in (:values)""";

    static AskedRow of(ResultSet row, RevisionRows rows) throws SQLException {
        return new AskedRow(row.getString("key_asked"), rows.revision(row, row.getRow()));
    }
}
