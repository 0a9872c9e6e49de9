package id.satudata.hub.source.registry;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.secret.StoredSettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The registered sources in MariaDB. */
@Repository
class JdbcSourceRows implements SourceRows {

    private static final String FIND = SourceRow.SELECT + "where id = :id";
    private static final String PAGE = SourceRow.SELECT + "where id > :after order by id limit :limit";
    private static final String INSERT = """
            insert into source (id, kind, address, title_id, title_en, publisher, settings, registered_at,
                changed_at, changed_by)
            values (:id, :kind, :address, :titleId, :titleEn, :publisher, :settings, :at, :at, :actor)
            """;
    /** What an operator vouched for was the address it had then. */
    private static final String UPDATE = """
            update source set vouched = vouched and kind = :kind and address = :address, kind = :kind, address = :address, title_id = :titleId, title_en = :titleEn,
                publisher = :publisher, version = version + 1, changed_at = :at, changed_by = :actor
            where id = :id and version = :version
            """;

    private static final String SET = "update source set settings = :settings where id = :id";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StoredSettings settings;
    private final Clock clock;

    JdbcSourceRows(JdbcClient jdbc, PlatformTransactionManager transactions, StoredSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Registration> find(SourceId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> SourceRow.of(row))
                .optional()
                .map(it -> it.registration(settings));
    }

    @Override
    public List<Registration> page(Optional<SourceId> after, int limit) {
        var rows = jdbc.sql(PAGE)
                .param("after", after.map(SourceId::value).orElse(""))
                .param("limit", limit)
                .query((row, _) -> SourceRow.of(row))
                .list();
        return rows.stream().map(it -> it.registration(settings)).toList();
    }

    @Override
    public boolean insert(Source source, String actor) {
        try {
            transactions.executeWithoutResult(_ -> jdbc.sql(INSERT)
                    .paramSource(
                            row(source, actor).addValue("settings", settings.write(source.id(), source.settings())))
                    .update());
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean update(Source source, long version, String actor) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var same = jdbc.sql(UPDATE)
                    .paramSource(row(source, actor).addValue("version", version))
                    .update();
            if (same == 1) {
                jdbc.sql(SET)
                        .param("settings", settings.write(source.id(), source.settings()))
                        .param("id", source.id().value())
                        .update();
            }
            return same == 1;
        }));
    }

    private MapSqlParameterSource row(Source source, String actor) {
        return SourceRow.parameters(source).addValue("actor", actor).addValue("at", Timestamp.from(clock.instant()));
    }
}
