package id.satudata.hub.source.registry;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.secret.StoredSettings;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * A source as its row has it.
 *
 * @param settings the open ones
 */
public record SourceRow(
        SourceId id,
        String kind,
        URI address,
        LocalizedText title,
        Optional<Agent> publisher,
        @Nullable String settings,
        long version,
        Instant changed,
        String changedBy) {

    /** Begins a query for rows. */
    public static final String SELECT = "select id, kind, address, title_id, title_en, publisher, settings, version,"
            + " coalesce(changed_at, registered_at) as changed, changed_by from source ";

    public static SourceRow of(ResultSet row) throws SQLException {
        return new SourceRow(
                new SourceId(row.getString("id")),
                row.getString("kind"),
                URI.create(row.getString("address")),
                LocalizedText.indonesian(row.getString("title_id")).with("en", row.getString("title_en")),
                Optional.ofNullable(row.getString("publisher")).map(Agent::named),
                row.getString("settings"),
                row.getLong("version"),
                row.getTimestamp("changed").toInstant(),
                row.getString("changed_by"));
    }

    /** All columns but its settings. */
    public static MapSqlParameterSource parameters(Source source) {
        var id = source.id().value();
        return new MapSqlParameterSource("id", id)
                .addValue("kind", source.kind())
                .addValue("address", source.address().toString())
                .addValue("titleId", source.title().in("id").orElse(id))
                .addValue("titleEn", source.title().in("en").orElse(id))
                .addValue(
                        "publisher",
                        source.publisher().flatMap(it -> it.name().in("id")).orElse(null));
    }

    public Source source(StoredSettings stored) {
        return new Source(id, kind, address, title, publisher, stored.read(id, settings));
    }

    Registration registration(StoredSettings stored) {
        return new Registration(source(stored), stored.locked(id), version, changed, changedBy);
    }
}
