package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.SourceDirectory;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered sources, kept in MariaDB. */
@Repository
public class Sources implements SourceDirectory {

    private static final String REGISTER = """
            insert into source (id, kind, address, title_id, title_en, publisher, settings, registered_at)
            values (:id, :kind, :address, :titleId, :titleEn, :publisher, :settings, :at)
            on duplicate key update kind = values(kind), address = values(address), title_id = values(title_id),
                title_en = values(title_en), publisher = values(publisher), settings = values(settings)
            """;
    private static final String COLUMNS =
            "select id, kind, address, title_id, title_en, publisher, settings from source ";
    private static final String FIND = COLUMNS + "where id = :id";
    private static final String ALL = COLUMNS + "order by id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Registers the source, or changes the one of the same id. */
    public void register(Source source) {
        jdbc.sql(REGISTER)
                .param("id", source.id().value())
                .param("kind", source.kind())
                .param("address", source.address().toString())
                .param("titleId", source.title().in("id").orElse(source.id().value()))
                .param("titleEn", source.title().in("en").orElse(source.id().value()))
                .param("publisher", publisherName(source))
                .param("settings", SettingsJson.write(source.settings()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** An operator named it himself: its host may have a private address. */
    void vouchFor(SourceId id) {
        jdbc.sql("update source set vouched = true where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean isVouchedFor(SourceId id) {
        return jdbc.sql("select vouched from source where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(Sources::source).optional();
    }

    /** All sources in the order of their ids. */
    public List<Source> all() {
        return jdbc.sql(ALL).query(Sources::source).list();
    }

    private static @Nullable String publisherName(Source source) {
        return source.publisher().flatMap(it -> it.name().in("id")).orElse(null);
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                new SourceId(row.getString("id")),
                row.getString("kind"),
                URI.create(row.getString("address")),
                LocalizedText.indonesian(row.getString("title_id")).with("en", row.getString("title_en")),
                Optional.ofNullable(row.getString("publisher")).map(Agent::named),
                SettingsJson.read(row.getString("settings")));
    }
}
