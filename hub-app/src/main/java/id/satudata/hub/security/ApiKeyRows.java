package id.satudata.hub.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of keys, and of secrets they had before, as the database has them. */
final class ApiKeyRows {

    private ApiKeyRows() {}

    static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("name"),
                row.getString("note"),
                new ApiKey.Lock(row.getString("prefix"), row.getString("hash")),
                new Grant(
                        scopes(row.getString("scopes")),
                        Optional.ofNullable(row.getString("agency")),
                        Optional.ofNullable(row.getString("partner")),
                        moment(row, "expires_at")),
                new ApiKey.Story(
                        moment(row, "created_at").orElseThrow(),
                        Optional.ofNullable(row.getString("made_by")),
                        moment(row, "revoked_at"),
                        moment(row, "last_used_at")));
    }

    static KnownSecret former(ResultSet row) throws SQLException {
        return new KnownSecret(
                key(row),
                new ApiKey.Lock(row.getString("f_prefix"), row.getString("f_hash")),
                moment(row, "until_at"),
                moment(row, "f_used_at"));
    }

    private static Set<Scope> scopes(String stored) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(stored.split(","))
                .filter(it -> !it.isEmpty())
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(stored).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
